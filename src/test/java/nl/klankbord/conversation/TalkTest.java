package nl.klankbord.conversation;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.TestClock;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.preparation.Preparations;
import nl.klankbord.conversation.proposal.Answer;
import nl.klankbord.conversation.proposal.Offer;
import nl.klankbord.conversation.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;

/** A house in which people plan and prepare conversations, with the verbs they use themselves. */
public abstract class TalkTest extends HouseTest {

    @Autowired
    protected Conversations conversations;

    @Autowired
    protected Proposals proposals;

    @Autowired
    protected Preparations preparations;

    /** A walk of a quarter of an hour along the greenhouse. */
    protected static Offer offer(String moment) {
        return new Offer(TestClock.at(moment), 15, Setting.WALK, "langs de kas", "Ik hoor graag hoe het gaat.");
    }

    /** Fatima offers Daan a moment. */
    protected UUID fatimaAsksDaan(String moment) {
        return asks(FATIMA, DAAN, moment);
    }

    /** One offers the other a moment. */
    protected UUID asks(UUID one, UUID other, String moment) {
        return done(looking(one, () -> proposals.propose(Ids.next(), other, offer(moment))));
    }

    /** Fatima and Daan agree to talk. */
    protected UUID fatimaAndDaanTalk(String moment) {
        UUID id = fatimaAsksDaan(moment);
        done(looking(DAAN, () -> proposals.accept(id, 0)));
        return id;
    }

    /** A line that somebody wrote. */
    protected UUID writes(UUID who, UUID conversation, String text) {
        return looking(who, () -> preparations.add(conversation, text));
    }

    /** A line that somebody wrote and shared. */
    protected UUID shares(UUID who, UUID conversation, String text) {
        UUID line = writes(who, conversation, text);
        looking(who, () -> {
            preparations.share(conversation, line);
            return line;
        });
        return line;
    }

    /** The conversation that came of it. */
    protected static UUID done(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done) answer).conversation();
    }

    /** The key of why it could not be. */
    protected static String refused(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).why().key();
    }

    /** The conversation as this person finds it. */
    protected Conversation seenBy(UUID person, UUID conversation) {
        return looking(person, () -> conversations.find(conversation));
    }
}
