package nl.klankbord.conversation.preparation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.questionset.QuestionSets;
import nl.klankbord.conversation.questionset.Starter;
import nl.klankbord.web.Language;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sentences to begin with, for the side that the viewer is on in this conversation. */
@Component
class Starters {

    private final QuestionSets sets;
    private final Conversations conversations;
    private final Preparations preparations;

    Starters(QuestionSets sets, Conversations conversations, Preparations preparations) {
        this.sets = sets;
        this.conversations = conversations;
        this.preparations = preparations;
    }

    /** What the viewer did not take yet. */
    List<Starter> left(Conversation about, List<Line> own) {
        return of(about).stream()
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
        UUID me = Looking.me();
        return sets.of(about.kind(), me.equals(about.pair().manager()));
    }
}
