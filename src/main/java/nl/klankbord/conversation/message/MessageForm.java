package nl.klankbord.conversation.message;

import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was typed.
 *
 * @param id of the new message, chosen when the form was drawn
 */
record MessageForm(@Nullable String text, @Nullable UUID id) {

    static MessageForm blank() {
        return new MessageForm("", Ids.next());
    }

    UUID chosenId() {
        return id == null ? Ids.next() : id;
    }

    String typedText() {
        return Typed.text(text);
    }

    Refusals check() {
        return Refusals.collect()
                .when(typedText().isEmpty(), "text", "message.refused.text")
                .when(typedText().length() > Message.LONGEST, "text", "message.refused.long", Message.LONGEST)
                .done();
    }

    /** Why two who worked together before do not write any more. */
    static Refusals noPair() {
        return Refusals.collect().when(true, "text", "message.refused.pair").done();
    }
}
