package nl.klankbord.conversation.placing;

import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.message.Message;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A text, and where it goes.
 *
 * @param conversation whose preparation it goes into
 * @param person to whom it is written
 * @param id of the message that comes of it, chosen when the page was drawn
 */
record PlacingForm(
        @Nullable String text,
        @Nullable UUID conversation,
        @Nullable UUID person,
        @Nullable UUID id) {

    UUID chosenId() {
        return id == null ? Ids.next() : id;
    }

    String typedText() {
        return Typed.text(text);
    }

    UUID talk() {
        return Objects.requireNonNull(conversation);
    }

    UUID reader() {
        return Objects.requireNonNull(person);
    }

    /** What a line and a message can both take. */
    Refusals check() {
        return checked().done();
    }

    Refusals checkTalk() {
        return checked()
                .when(conversation == null, "conversation", "placing.refused.talk")
                .done();
    }

    Refusals checkPerson() {
        return checked()
                .when(person == null, "person", "placing.refused.person")
                .done();
    }

    static Refusals full() {
        return Refusals.collect()
                .when(true, "conversation", "placing.refused.full")
                .done();
    }

    static Refusals noPair() {
        return Refusals.collect().when(true, "person", "placing.refused.pair").done();
    }

    private Refusals.Collector checked() {
        return Refusals.collect()
                .when(typedText().isEmpty(), "text", "placing.refused.text")
                .when(typedText().length() > Message.LONGEST, "text", "placing.refused.long", Message.LONGEST);
    }
}
