package nl.klankbord.conversation.series;

import java.util.Locale;
import java.util.UUID;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Length;
import nl.klankbord.conversation.Setting;
import nl.klankbord.people.Pair;
import nl.klankbord.web.Message;

/**
 * The rhythm of a pair, offered by one of them or agreed by both.
 *
 * @param kind what each talk is for
 * @param minutes how long each talk is
 * @param place in their own words; may be empty
 * @param word what was said with the offer; may be empty
 * @param version rises with every change, so that nobody says yes to another rhythm than they saw
 */
public record Series(
        UUID id,
        Pair pair,
        Kind kind,
        Phase phase,
        UUID proposedBy,
        Rhythm rhythm,
        int minutes,
        Setting setting,
        String place,
        String word,
        int version) {

    /** Where a rhythm stands. */
    public enum Phase {
        PROPOSED,
        AGREED,
        ENDED;

        static Phase of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** How long each talk is, as people say it. */
    public Message length() {
        return Length.of(minutes);
    }

    /** Whether both said yes to it. */
    public boolean agreed() {
        return phase == Phase.AGREED;
    }

    /** Whether this person asked for just this: what is sent twice is asked once. */
    boolean isWhatWasAsked(UUID person, Ask ask) {
        return proposedBy.equals(person) && new Ask(rhythm, kind, minutes, setting, place, word).equals(ask);
    }

    /** Whether this person is asked whether it suits them. */
    public boolean waitsFor(UUID person) {
        return phase == Phase.PROPOSED && pair.has(person) && !proposedBy.equals(person);
    }
}
