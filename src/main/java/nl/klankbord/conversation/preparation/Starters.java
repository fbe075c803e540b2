package nl.klankbord.conversation.preparation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.questionset.HouseStarters;
import nl.klankbord.conversation.questionset.QuestionSets;
import nl.klankbord.conversation.questionset.Starter;
import nl.klankbord.knowledge.piece.HouseShelf;
import nl.klankbord.web.Language;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sentences to begin with, for the side that the viewer is on in this conversation. */
@Component
class Starters {

    private final QuestionSets sets;
    private final HouseStarters house;
    private final Conversations conversations;
    private final Preparations preparations;

    Starters(QuestionSets sets, HouseStarters house, Conversations conversations, Preparations preparations) {
        this.sets = sets;
        this.house = house;
        this.conversations = conversations;
        this.preparations = preparations;
    }

    /** What the viewer did not take yet. */
    List<Starter> left(Conversation about, List<Line> own, HouseShelf shelf) {
        return with(about, house.of(shelf.of(about.kind().code(), leads(about)))).stream()
                .filter(it -> own.stream().noneMatch(line -> it.isSaidBy(line.text())))
                .toList();
    }

    /** Makes a line of it; the one that is there already when it was tapped twice, and none when there are many lines. */
    @Transactional
    public Optional<UUID> take(UUID conversation, String key, Language language) {
        Starter taken = of(conversations.find(conversation)).stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(NotHere::new);
        List<Line> own = preparations.held(conversation);
        Optional<UUID> there = own.stream()
                .filter(line -> taken.isSaidBy(line.text()))
                .map(Line::id)
                .findFirst();
        if (there.isPresent() || own.size() >= Line.MOST) {
            return there;
        }
        return Optional.of(preparations.add(conversation, taken.text(language)));
    }

    private List<Starter> of(Conversation about) {
        return with(about, house.of(about.kind(), leads(about)));
    }

    private List<Starter> with(Conversation about, List<Starter> own) {
        return Stream.concat(sets.of(about.kind(), leads(about)).stream(), own.stream())
                .toList();
    }

    private static boolean leads(Conversation about) {
        return Looking.me().equals(about.pair().manager());
    }
}
