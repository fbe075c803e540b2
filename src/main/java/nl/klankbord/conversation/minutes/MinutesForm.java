package nl.klankbord.conversation.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.conversation.agreement.Agreement;
import nl.klankbord.conversation.agreement.Closing;
import nl.klankbord.conversation.agreement.Ending;
import nl.klankbord.conversation.agreement.Promise;
import nl.klankbord.people.Pair;
import nl.klankbord.web.Refusals;

/**
 * The form 'Wat spraken jullie af?' as it was typed, letter by letter.
 *
 * @param basedOn number of the version that was read before writing; 0 when there was none
 * @param draftVersion version of the draft that this tab knows; 0 when there was none
 * @param endings what was said about the end of earlier agreements
 */
public record MinutesForm(String text, int basedOn, int draftVersion, List<PactRow> rows, Map<UUID, Ending> endings) {

    /** Nothing written yet, and room for one agreement. */
    static MinutesForm blank() {
        return new MinutesForm("", 0, 0, List.of(PactRow.EMPTY), Map.of());
    }

    /** A version to go on from. */
    static MinutesForm of(MinutesVersion version, List<Agreement> open) {
        return new MinutesForm(
                version.text(),
                version.number(),
                0,
                open.stream().map(PactRow::of).toList(),
                Map.of());
    }

    MinutesForm basedOn(int number) {
        return new MinutesForm(text, number, draftVersion, rows, endings);
    }

    /** Without the text, where no words of one's own are kept. */
    MinutesForm wordless() {
        return new MinutesForm("", basedOn, draftVersion, rows, endings);
    }

    MinutesForm knowing(int draft) {
        return new MinutesForm(text, basedOn, draft, rows, endings);
    }

    MinutesForm withRow() {
        return with(rows, PactRow.EMPTY);
    }

    /** With this row below what was written; it takes the place of rows that are still empty. */
    MinutesForm with(PactRow row) {
        return row.blank() ? withRow() : with(written(), row);
    }

    private MinutesForm with(List<PactRow> before, PactRow row) {
        List<PactRow> more = new ArrayList<>(before);
        if (more.size() < MinutesText.MOST_AGREEMENTS) {
            more.add(row);
        }
        return new MinutesForm(text, basedOn, draftVersion, more, endings);
    }

    /** Without the row of this number; the first is 1. */
    MinutesForm withoutRow(int number) {
        List<PactRow> fewer = new ArrayList<>(rows);
        if (number >= 1 && number <= fewer.size()) {
            fewer.remove(number - 1);
        }
        return new MinutesForm(text, basedOn, draftVersion, fewer, endings);
    }

    /** This text below the other one, with the agreements of both. */
    MinutesForm under(MinutesForm other) {
        String both = Stream.of(other.text, text)
                .filter(it -> !it.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        List<PactRow> pacts = Stream.concat(other.written().stream(), written().stream())
                .distinct()
                .toList();
        return new MinutesForm(both, basedOn, draftVersion, pacts, endings);
    }

    /** Whether these are the same words, whatever they were based on. */
    boolean saysTheSame(MinutesForm other) {
        return text.equals(other.text) && written().equals(other.written()) && endings.equals(other.endings);
    }

    private List<PactRow> written() {
        return rows.stream().filter(row -> !row.blank()).toList();
    }

    /**
     * What cannot be laid before the other yet.
     *
     * @param earlier agreements from before that are still open
     * @param standing promises that the minutes had already: what was said once need not be said anew, late or not
     */
    Refusals check(Pair pair, Collection<Agreement> earlier, Collection<Promise> standing, LocalDate today) {
        boolean nothing = text.isEmpty() && written().isEmpty();
        Refusals.Collector refusals = Refusals.collect()
                .when(nothing, "text", "minutes.refused.nothing")
                .when(text.length() > MinutesText.LONGEST, "text", "minutes.refused.long", MinutesText.LONGEST);
        earlier.forEach(agreement ->
                ended(agreement).ifPresent(it -> it.check(refusals, "-" + agreement.id(), agreement, today)));
        for (int at = 0; at < rows.size(); at++) {
            PactRow row = rows.get(at);
            if (!row.blank() && row.promise().filter(standing::contains).isEmpty()) {
                check(refusals, row, "-" + (at + 1), pair, today);
            }
        }
        return refusals.done();
    }

    private static void check(Refusals.Collector refusals, PactRow row, String number, Pair pair, LocalDate today) {
        row.words().check(refusals, number, today);
        refusals.when(row.promiser().filter(pair::has).isEmpty(), "who" + number, "minutes.refused.who");
    }

    /** What is laid before the other, once nothing was refused. */
    MinutesText minutes(Collection<Agreement> earlier) {
        List<Promise> promises =
                written().stream().flatMap(row -> row.promise().stream()).toList();
        Map<UUID, Closing> closings = new HashMap<>();
        earlier.forEach(
                agreement -> ended(agreement).ifPresent(it -> closings.put(agreement.id(), it.closing(agreement))));
        return new MinutesText(basedOn, text, promises, closings, draftVersion);
    }

    private Optional<Ending> ended(Agreement agreement) {
        return Optional.ofNullable(endings.get(agreement.id())).filter(it -> !it.goesOn());
    }
}
