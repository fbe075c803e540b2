package nl.klankbord.conversation.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.agreement.Agreement;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.minutes.MinutesScreen.Beside;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/** What there is to write on: the newest version, its agreements, those from before, and the names of the two. */
record Ground(
        Standing standing, UUID viewer, Map<UUID, String> names, List<AgreementRow> known, Outline.Lines outline) {

    /** Agreements that stand in the newest version and are still open. */
    List<Agreement> standingAgreements() {
        return known.stream()
                .filter(this::inMinutes)
                .filter(AgreementRow::open)
                .map(AgreementRow::agreement)
                .toList();
    }

    List<AgreementRow> ended() {
        return known.stream().filter(this::inMinutes).filter(row -> !row.open()).toList();
    }

    /** Agreements of the two from other conversations that are still open. */
    List<Agreement> earlierAgreements() {
        return earlier().stream().map(AgreementRow::agreement).toList();
    }

    List<AgreementRow> earlier() {
        return known.stream().filter(row -> !inMinutes(row)).toList();
    }

    /** The newest version as a form; a blank one when there is none. */
    MinutesForm newest() {
        MinutesVersion version = standing.version();
        return version == null ? MinutesForm.blank() : MinutesForm.of(version, standingAgreements());
    }

    /** Whether the newest version says just this: sent twice, or sent without a change. */
    boolean alreadySays(MinutesForm form) {
        return standing.version() != null && form.saysTheSame(newest());
    }

    private boolean inMinutes(AgreementRow row) {
        return standing.agreements().contains(row.agreement().id());
    }

    /** The page as one opens it: with the draft that was kept, if any, else with the newest version. */
    MinutesScreen opened() {
        Draft draft = standing.draft();
        if (draft == null) {
            return screen(newest(), null, null, false, Refusals.none());
        }
        if (draft.form().saysTheSame(newest())) {
            return screen(newest().knowing(draft.version()), null, null, false, Refusals.none());
        }
        Beside beside = overtaken(draft.form());
        return screen(draft.form().basedOn(standing.newest()), beside, draft.savedAt(), false, Refusals.none());
    }

    /** The page with words that were just sent, and are kept nowhere yet. */
    MinutesScreen again(MinutesForm form, Refusals refusals) {
        return screen(form.basedOn(standing.newest()), overtaken(form), null, true, refusals);
    }

    /** The page with words that were just sent, beside those that another tab kept. */
    MinutesScreen beside(MinutesForm form, Draft other) {
        Beside draft = new Beside("", 0, other.savedAt(), other.form());
        return screen(form.knowing(other.version()), draft, null, true, Refusals.none());
    }

    /** The version that was written since these words were begun. */
    private @Nullable Beside overtaken(MinutesForm form) {
        MinutesVersion version = standing.version();
        if (version == null || form.basedOn() == version.number() || form.saysTheSame(newest())) {
            return null;
        }
        String author = version.author().equals(viewer) ? "" : names.getOrDefault(version.author(), "");
        return new Beside(author, version.number(), version.writtenAt(), newest());
    }

    private MinutesScreen screen(
            MinutesForm form, @Nullable Beside beside, @Nullable Instant savedAt, boolean unsaved, Refusals refusals) {
        return new MinutesScreen(
                standing.conversation(),
                viewer,
                names,
                standing.startsAt(),
                form,
                earlier(),
                ended(),
                outline.chosen(),
                form.rows().stream().map(row -> outline.read(row.what())).toList(),
                outline.suggestions(),
                beside,
                savedAt,
                unsaved,
                refusals);
    }
}
