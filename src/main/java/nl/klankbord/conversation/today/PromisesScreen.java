package nl.klankbord.conversation.today;

import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.agreement.AgreementRow;

/**
 * Open promises of one direction, the nearest first.
 *
 * @param more whether there are others that do not fit here
 */
public record PromisesScreen(List<AgreementRow> rows, boolean more) {

    static final int MOST = 6;

    static Optional<PromisesScreen> of(List<AgreementRow> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new PromisesScreen(rows.stream().limit(MOST).toList(), rows.size() > MOST));
    }
}
