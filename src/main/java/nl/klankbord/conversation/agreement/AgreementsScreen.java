package nl.klankbord.conversation.agreement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What somebody promised, what they were promised, and what ended lately. */
public record AgreementsScreen(List<AgreementRow> mine, List<AgreementRow> theirs, List<AgreementRow> ended) {

    private static final int MOST_ENDED = 20;

    static AgreementsScreen of(List<AgreementRow> all) {
        return new AgreementsScreen(
                all.stream().filter(row -> row.open() && row.mine()).toList(),
                all.stream().filter(row -> row.open() && !row.mine()).toList(),
                all.stream()
                        .filter(row -> !row.open())
                        .sorted(Comparator.comparing(AgreementsScreen::endedAt).reversed())
                        .limit(MOST_ENDED)
                        .toList());
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
