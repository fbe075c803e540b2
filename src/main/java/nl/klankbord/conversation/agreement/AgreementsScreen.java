package nl.klankbord.conversation.agreement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.language.hint.HintsScreen;

/**
 * What somebody promised, what they were promised, and what ended lately.
 *
 * @param hints what the reading companion sees in the words with which the viewer ended one, by its id
 */
public record AgreementsScreen(
        List<AgreementRow> mine, List<AgreementRow> theirs, List<AgreementRow> ended, Map<UUID, HintsScreen> hints) {

    private static final int MOST_ENDED = 20;

    static AgreementsScreen of(List<AgreementRow> all, Function<List<AgreementRow>, Map<UUID, HintsScreen>> hints) {
        List<AgreementRow> ended = all.stream()
                .filter(row -> !row.open())
                .sorted(Comparator.comparing(AgreementsScreen::endedAt).reversed())
                .limit(MOST_ENDED)
                .toList();
        return new AgreementsScreen(
                all.stream().filter(row -> row.open() && row.mine()).toList(),
                all.stream().filter(row -> row.open() && !row.mine()).toList(),
                ended,
                hints.apply(ended));
    }

    /** Whether there is nothing to show yet. */
    public boolean none() {
        return mine.isEmpty() && theirs.isEmpty() && ended.isEmpty();
    }

    private static Instant endedAt(AgreementRow row) {
        Closure closure = row.kept().closure();
        return closure == null ? Instant.MIN : closure.at();
    }
}
