package nl.klankbord.conversation.strength;

import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is good at, as it was typed.
 *
 * @param id of the new one, chosen when the form was drawn
 */
record StrengthForm(
        @Nullable String text,
        @Nullable String noticed,
        @Nullable String audience,
        @Nullable UUID id) {

    static Wording blank() {
        return new Wording(Ids.next(), "", "", Audience.SELF);
    }

    /** For a new one. */
    Wording wording() {
        return wording(id == null ? Ids.next() : id);
    }

    /** For one that is there already. */
    Wording wording(UUID known) {
        return new Wording(known, Typed.line(text), Typed.line(noticed), Audience.of(audience));
    }

    Refusals check() {
        return Refusals.collect()
                .when(
                        Typed.line(text).codePoints().noneMatch(Character::isLetterOrDigit),
                        "text",
                        "strength.refused.text")
                .when(Typed.line(text).length() > Wording.LONGEST, "text", "strength.refused.long", Wording.LONGEST)
                .when(
                        Typed.line(noticed).length() > Wording.LONGEST_NOTICED,
                        "noticed",
                        "strength.refused.long",
                        Wording.LONGEST_NOTICED)
                .done();
    }

    /** Why somebody who guided the other before names nothing any more. */
    static Refusals noPair() {
        return Refusals.collect().when(true, "text", "strength.refused.pair").done();
    }
}
