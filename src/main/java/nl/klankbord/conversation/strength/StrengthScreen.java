package nl.klankbord.conversation.strength;

import java.util.UUID;
import nl.klankbord.web.Refusals;

/**
 * One thing somebody is good at, to be put in other words; or one that was named to them, to decide of.
 *
 * @param path where the words go
 * @param end what is thrown away when it is let go
 * @param by the given name of who named it; empty when they did so themselves
 * @param named whether it still waits for a decision
 * @param seconded whether others said that they see it too, which they said of these words
 */
public record StrengthScreen(
        UUID me, String path, String end, String by, boolean named, boolean seconded, Wording form, Refusals refusals) {

    static StrengthScreen of(UUID me, Strength strength, Wording form, Refusals refusals) {
        return new StrengthScreen(
                me,
                strength.path(),
                strength.path(),
                strength.seenBy(),
                false,
                !strength.seconders().isEmpty(),
                form,
                refusals);
    }

    static StrengthScreen of(UUID me, Sighting sighting, Wording form, Refusals refusals) {
        String end = "/sightings/" + sighting.id();
        return new StrengthScreen(me, sighting.path(), end, sighting.by(), true, false, form, refusals);
    }
}
