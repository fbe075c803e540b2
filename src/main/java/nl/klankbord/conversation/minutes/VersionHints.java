package nl.klankbord.conversation.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.conversation.agreement.Agreement;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.agreement.EndingHints;
import nl.klankbord.conversation.minutes.MinutesVersion.View;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.language.hint.HintsScreen;
import nl.klankbord.language.hint.Writing;
import nl.klankbord.web.Language;

/**
 * What the reading companion sees in words of the viewer on the page of one version; never in words of the other.
 *
 * @param views by the view itself
 * @param agreements by their ids
 * @param endings of agreements that the viewer ended, by their ids
 */
public record VersionHints(
        HintsScreen text,
        Map<View, HintsScreen> views,
        Map<UUID, HintsScreen> agreements,
        Map<UUID, HintsScreen> endings) {

    static VersionHints of(Hints hints, MinutesVersion version, boolean open, List<AgreementRow> rows, UUID viewer) {
        boolean mine = open && version.author().equals(viewer);
        Map<View, String> views = version.views().stream()
                .filter(it -> it.author().equals(viewer))
                .distinct()
                .collect(Collectors.toMap(it -> it, View::text));
        Map<UUID, String> agreed = rows.stream()
                .map(AgreementRow::agreement)
                .filter(it -> open && it.madeBy().equals(viewer))
                .collect(Collectors.toMap(Agreement::id, Agreement::text));
        Hints.Round round = hints.round(Language.NL);
        return new VersionHints(
                mine ? round.of(version.text(), Writing.MINUTES) : HintsScreen.NONE,
                round.each(views, Writing.MINUTES),
                round.each(agreed, Writing.AGREEMENT),
                EndingHints.of(round, rows));
    }
}
