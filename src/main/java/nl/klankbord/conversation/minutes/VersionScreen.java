package nl.klankbord.conversation.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.web.Refusals;

/**
 * One version of the minutes, as one of the two reads it.
 *
 * @param names the given names of the two, the employee first
 * @param agreements what stands in this version
 * @param typedView what the viewer typed as their own view and could not be taken yet
 * @param hints what the reading companion sees in words of the viewer
 */
public record VersionScreen(
        Standing standing,
        MinutesVersion version,
        UUID viewer,
        Map<UUID, String> names,
        List<AgreementRow> agreements,
        String typedView,
        VersionHints hints,
        Refusals refusals) {

    /** What this page is about now; it picks the words and what can be done. */
    public enum Moment {
        /** A newer version took its place. */
        REPLACED,
        /** One of the two saw it differently. */
        DIFFERENT,
        /** Both confirmed it. */
        SETTLED,
        /** The other waits for the viewer. */
        WAITS_FOR_VIEWER,
        /** The other took their yes back. */
        WITHDRAWN,
        /** The viewer waits for the other. */
        WAITS_FOR_OTHER;

        /** The end of its message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What this page is about now. */
    public Moment moment() {
        if (!standing.onlyTheNewestVersionIsConfirmed()) {
            return Moment.REPLACED;
        }
        if (!version.views().isEmpty()) {
            return Moment.DIFFERENT;
        }
        if (standing.minutesCountWhenBothConfirmed()) {
            return Moment.SETTLED;
        }
        if (!version.confirmedBy(viewer)) {
            return Moment.WAITS_FOR_VIEWER;
        }
        return version.withdrawnBy(standing.pair().other(viewer)) ? Moment.WITHDRAWN : Moment.WAITS_FOR_OTHER;
    }

    /** The address of these minutes. */
    public String path() {
        return "/conversations/" + standing.conversation() + "/minutes";
    }

    /** The address of this version. */
    public String here() {
        return path() + "/" + version.number();
    }

    /** Whether this version can still be confirmed or looked at differently. */
    public boolean open() {
        return moment() != Moment.REPLACED;
    }

    /** Whether the viewer may say that it is right. */
    public boolean mayConfirm() {
        return open() && !version.confirmedBy(viewer);
    }

    /** Whether the viewer may take their word back. */
    public boolean mayWithdraw() {
        return open() && version.confirmedBy(viewer);
    }

    /** The given name of one of the two. */
    public String name(UUID person) {
        return names.getOrDefault(person, "");
    }

    /** The given name of the other. */
    public String other() {
        return name(standing.pair().other(viewer));
    }

    /** The paragraphs of the text. */
    public List<String> paragraphs() {
        return version.text().isEmpty() ? List.of() : List.of(version.text().split("\n{2,}"));
    }

    /** Whether there is more than one version to read. */
    public boolean rewritten() {
        return standing.newest() > 1;
    }
}
