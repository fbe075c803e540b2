package nl.klankbord.people.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.klankbord.people.roster.LinesScreen.Row;
import nl.klankbord.people.sheet.SafeSheet;
import nl.klankbord.web.Message;
import nl.klankbord.web.Words;

/** What there is to say about the lines of a list: on a page, or as a file for whoever mends them. */
final class Remarks {
    private final Roster roster;
    private final Map<Integer, String> names = new HashMap<>();

    Remarks(Roster roster) {
        this.roster = roster;
        roster.entries().forEach(entry -> names.put(entry.line(), entry.name().full()));
    }

    int count(Severity severity) {
        return Math.toIntExact(of(severity).count());
    }

    List<Row> page(Severity severity, int page, int size) {
        return of(severity)
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(this::row)
                .toList();
    }

    byte[] file(Words words) {
        Stream<String> headings =
                Stream.of("line", "who", "weight", "field", "what").map(name -> words.say("roster.lines." + name));
        Stream<List<String>> rows = roster.faults().stream().map(fault -> record(fault, words));
        return SafeSheet.write(Stream.concat(Stream.of(headings.toList()), rows));
    }

    private List<String> record(Fault fault, Words words) {
        Row row = row(fault);
        return List.of(
                String.valueOf(row.line()),
                row.who(),
                words.say(fault.trouble().severity().key()),
                row.field().isEmpty() ? "" : words.say(row.field()),
                words.say(row.what()));
    }

    private Stream<Fault> of(Severity severity) {
        return roster.faults().stream().filter(fault -> fault.trouble().severity() == severity);
    }

    private Row row(Fault fault) {
        String name = names.getOrDefault(fault.line(), "");
        List<String> who =
                Stream.of(name, fault.number()).filter(text -> !text.isEmpty()).toList();
        String field = fault.field() == null ? "" : fault.field().key();
        return new Row(
                fault.line(),
                String.join(" · ", who),
                field,
                new Message(fault.trouble().key(), List.copyOf(fault.args())));
    }
}
