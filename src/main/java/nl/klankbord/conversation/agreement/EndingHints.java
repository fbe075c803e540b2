package nl.klankbord.conversation.agreement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.language.hint.HintsScreen;
import nl.klankbord.language.hint.Writing;

/** What the reading companion sees in the words with which the viewer ended an agreement; never in words of the other. */
public final class EndingHints {

    private EndingHints() {}

    /** By the id of the agreement that ended; only of those in which there is something to think over. */
    public static Map<UUID, HintsScreen> of(Hints.Round round, List<AgreementRow> rows) {
        Map<UUID, String> written = rows.stream()
                .filter(AgreementRow::endedByViewer)
                .collect(Collectors.toMap(it -> it.agreement().id(), EndingHints::written));
        return round.each(written, Writing.AGREEMENT);
    }

    /** A change was written in two fields: why, and what it becomes. */
    private static String written(AgreementRow row) {
        Closure closure = row.kept().closure();
        String became = row.became();
        return (closure == null ? "" : closure.word()) + (became == null ? "" : "\n" + became);
    }
}
