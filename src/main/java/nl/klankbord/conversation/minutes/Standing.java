package nl.klankbord.conversation.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.State;
import nl.klankbord.people.Pair;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the minutes of one conversation, for one of the two.
 *
 * @param kind what they talked for
 * @param startsAt when they talked, as planned
 * @param version the version that was asked for; null when there is none
 * @param newest the number of the newest version; 0 when there is none
 * @param draft what the viewer saved and did not lay before the other
 */
public record Standing(
        UUID conversation,
        Pair pair,
        Kind kind,
        State state,
        Instant startsAt,
        @Nullable MinutesVersion version,
        int newest,
        @Nullable Draft draft) {

    /** Minutes belong to a conversation both had agreed on. */
    public boolean minutesBelongToAnAgreedConversation() {
        return state == State.AGREED || state == State.HELD;
    }

    /** Minutes count when both have confirmed them. */
    public boolean minutesCountWhenBothConfirmed() {
        return version != null && version.confirmedBy(pair.employee()) && version.confirmedBy(pair.manager());
    }

    /** Only the newest version can be confirmed: nobody says yes to words that were replaced. */
    public boolean onlyTheNewestVersionIsConfirmed() {
        return version != null && version.number() == newest;
    }

    List<UUID> agreements() {
        return version == null ? List.of() : version.agreements();
    }
}
