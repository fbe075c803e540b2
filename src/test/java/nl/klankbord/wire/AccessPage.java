package nl.klankbord.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klankbord.wire.AccessTable.Room;
import nl.klankbord.wire.AccessTable.Row;
import nl.klankbord.wire.AccessTable.Word;

/**
 * The table as a page for whoever has to judge it: a works council, a security officer, a privacy officer.
 *
 * @param nouns the noun that each door is about, as 'conversation.minutes'
 * @param words docs/words.md, which says what each noun is
 */
record AccessPage(AccessTable table, Map<String, String> nouns, String words) {

    private static final Pattern WORD =
            Pattern.compile("^\\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\|$", Pattern.MULTILINE);

    private static final List<String> VERBS = List.of("GET", "POST", "DELETE");

    private static final Map<String, String> SHORT = Map.of("yes", "**yes**", "404", "·", "403", "role");

    private static final String BEGIN = """
            # Who may use which door

            Every way into Klankbord, and the answer that each kind of person gets there: each page that can be opened, each form that can be
            sent, each thing that can be taken back. This page is made from [access.table](../src/test/resources/access.table). A test knocks
            at every one of these doors with real people in a real house and compares each answer with this page; it also looks whether anybody
            who was turned away wrote something all the same. A door that is not on this page fails the build, and so does a line without a door.

            Behind the doors there is a second wall. Whatever a page would ask for, the database itself gives each person the rows that are
            theirs and no others ([0002](decisions/0002-row-level-security.md)).

            ## The people in the columns

            Each line is about somebody's matter: their talk, their promise, their account. The columns say what the one at the door is to that
            person.

            | column | who that is |
            | --- | --- |
            | self | the person it is about: the employee of the talk |
            | guide | guides them today; the other one of the talk, unless the line says otherwise |
            | former guide | guided them until last summer, and no longer |
            | guide's manager | guides their guide, and has no talks with them |
            | teammate | has the same guide |
            | comes along | is there at one of their talks, because they said yes to that |
            | stranger | works elsewhere in the house and has no line to them |
            | HR, confidant, administrator | has that role, and no line to them |
            | signed out | did not sign in |

            ## The answers

            | answer | what it means |
            | --- | --- |
            """;

    private static final String VERBS_MEAN = """

            `GET` opens a page, `POST` sends a form, `DELETE` takes something away. What stands between braces is another one each time.
            """;

    String text() {
        StringBuilder page = new StringBuilder(BEGIN);
        for (Word word : AccessTable.WORDS) {
            page.append("| %s | %s |%n".formatted(shown(word.word()), word.meaning()));
        }
        page.append(VERBS_MEAN);
        table.rooms().forEach(room -> page.append(room(room)));
        return page.toString();
    }

    private String room(Room room) {
        StringBuilder part = new StringBuilder("%n## %s%n%n%s%n".formatted(capital(room.name()), room.lead()));
        Map<String, List<Row>> byNoun = room.rows().stream()
                .collect(Collectors.groupingBy(this::noun, LinkedHashMap::new, Collectors.toList()));
        byNoun.forEach((noun, rows) -> part.append(noun(noun, rows)));
        return part.toString();
    }

    private String noun(String noun, List<Row> rows) {
        StringBuilder part = new StringBuilder("%n### %s%n%n".formatted(heading(noun)));
        part.append("| door | %s |%n".formatted(String.join(" | ", AccessTable.RELATIONS)));
        part.append("| --- |%s%n".formatted(" --- |".repeat(AccessTable.RELATIONS.size())));
        rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.door().replaceFirst("^\\w+ ", ""))
                        .thenComparing(row -> VERBS.indexOf(row.verb())))
                .forEach(row -> part.append(line(row)));
        return part.toString();
    }

    private static String line(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add("`%s`%s"
                .formatted(
                        row.door().replace(EveryForm.AUTOSAVE, ""), row.remark().isEmpty() ? "" : ", " + row.remark()));
        row.answers().forEach(answer -> cells.add(shown(answer)));
        return "| %s |%n".formatted(String.join(" | ", cells));
    }

    private String noun(Row row) {
        return nouns.getOrDefault(row.door(), "").replaceFirst(".*\\.", "");
    }

    /** 'Minutes: what was said, written by either, seen by both', as the list of words says it. */
    private String heading(String noun) {
        return WORD.matcher(words)
                .results()
                .filter(word -> word.group(3).contains("`" + noun + "`"))
                .findFirst()
                .map(word -> capital(word.group(2)) + ": " + word.group(4))
                .orElse(capital(noun));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String shown(String answer) {
        return SHORT.getOrDefault(answer, answer);
    }
}
