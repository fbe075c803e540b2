package nl.klankbord.conversation.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.conversation.agreement.Ending;
import nl.klankbord.conversation.agreement.PromiseWords;
import nl.klankbord.web.Typed;
import org.springframework.util.MultiValueMap;

/** Reads the form from what a browser sent: fields of a row end with its number, and numbers may be missing. */
final class SentForm {

    private static final Pattern ROW = Pattern.compile("(what|who|by|look|trial)-(\\d{1,2})");
    private static final Pattern ENDING = Pattern.compile("outcome-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final MultiValueMap<String, String> fields;

    private SentForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    static MinutesForm read(MultiValueMap<String, String> fields) {
        SentForm sent = new SentForm(fields);
        return new MinutesForm(
                Typed.text(fields.getFirst("text")),
                sent.number("basedOn"),
                sent.number("draftVersion"),
                sent.rows(),
                sent.endings());
    }

    private List<PactRow> rows() {
        TreeMap<Integer, PactRow> rows = new TreeMap<>();
        for (String name : fields.keySet()) {
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                rows.computeIfAbsent(Integer.valueOf(row.group(2)), this::row);
            }
        }
        return rows.values().stream().limit(MinutesText.MOST_AGREEMENTS).toList();
    }

    private PactRow row(int number) {
        return new PactRow(
                line("what-" + number),
                line("who-" + number),
                line("by-" + number),
                line("look-" + number),
                line("trial-" + number));
    }

    private Map<UUID, Ending> endings() {
        Map<UUID, Ending> endings = new LinkedHashMap<>();
        for (String name : fields.keySet()) {
            Matcher matcher = ENDING.matcher(name);
            if (matcher.matches()) {
                Ending ending = ending("-" + matcher.group(1));
                if (!ending.goesOn()) {
                    endings.put(UUID.fromString(matcher.group(1)), ending);
                }
            }
        }
        return endings;
    }

    private Ending ending(String agreement) {
        PromiseWords words = PromiseWords.of(
                line("what" + agreement), line("by" + agreement), line("look" + agreement), line("trial" + agreement));
        return Ending.of(line("outcome" + agreement), line("word" + agreement), words);
    }

    private String line(String name) {
        return Typed.line(fields.getFirst(name));
    }

    private int number(String name) {
        String digits = line(name);
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
