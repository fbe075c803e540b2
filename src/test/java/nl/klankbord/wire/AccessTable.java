package nl.klankbord.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.guard.Seen;

/** Who may use which door: the table in {@code access.table}, at least one row for each door, room by room. */
record AccessTable(List<Room> rooms) {

    /** What somebody can be to the person whom a row is about, in the order of the columns. */
    static final List<String> RELATIONS = List.of(
            "self",
            "guide",
            "former guide",
            "guide's manager",
            "teammate",
            "comes along",
            "stranger",
            "HR",
            "confidant",
            "administrator",
            "signed out");

    /** Every answer there is, with what it means. */
    static final List<Word> WORDS = List.of(
            new Word("yes", "the page is shown; the form is taken and something is written"),
            new Word("shown", "a page or a document comes back, and nothing is written"),
            new Word("still", "a kind word, and nothing is written: it was so already, or it cannot be (any more)"),
            new Word("on", "sent on to another page, and that one is shown"),
            new Word("again", "the form comes back with what to do"),
            new Word("404", "is not there for them, and looks like what never was"),
            new Word("403", "is for a role that they do not have"),
            new Word("sign-in", "asks to sign in first"),
            new Word("401", "asks a program for a token, or to sign in first"));

    private static final Set<String> IN = Set.of("yes", "shown", "still", "on", "again");

    /** One answer and what it means. */
    record Word(String word, String meaning) {}

    /** The doors of one room, with what to know about it before reading on. */
    record Room(String name, String lead, List<Row> rows) {}

    /**
     * One row.
     *
     * @param door verb and pattern: 'GET /people/{id}'
     * @param about whose matter it is: 'daan'
     * @param at the address that is tried; '{daan|fatima}' is Daan's for everybody but himself
     * @param answers one for each relation
     * @param remark what is special about what is tried; mostly nothing
     */
    record Row(String door, String about, String at, List<String> answers, String remark) {

        static Row of(String line) {
            List<String> cells = Arrays.stream(line.split("\\|\\s|\\s\\|"))
                    .map(String::strip)
                    .toList();
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    List.of(cells.get(3).split("\\s+")),
                    cells.size() > 4 ? cells.get(4) : "");
        }

        String verb() {
            return door.substring(0, door.indexOf(' '));
        }

        /** What this relation gets; nothing when the row does not say. */
        String answer(int relation) {
            return relation < answers.size() ? answers.get(relation) : "";
        }

        Row with(List<String> others) {
            return new Row(door, about, at, others, remark);
        }

        /** As it stands in the file. */
        String line() {
            String line = "%s | %s | %s | %s".formatted(door, about, at, String.join(" ", answers));
            return remark.isEmpty() ? line : line + " | " + remark;
        }
    }

    /** Reads the file: '[people] lead' begins a room, every other line is a row. */
    static AccessTable of(String text) {
        List<Room> rooms = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            if (line.startsWith("[")) {
                int end = line.indexOf(']');
                rooms.add(
                        new Room(line.substring(1, end), line.substring(end + 1).strip(), new ArrayList<>()));
            } else {
                rooms.getLast().rows().add(Row.of(line));
            }
        });
        return new AccessTable(rooms);
    }

    Stream<Row> rows() {
        return rooms.stream().flatMap(room -> room.rows().stream());
    }

    /**
     * Every door has a row, every row a door in its room and an answer for each relation, and somebody gets in.
     *
     * @param doors each door with the room it belongs to
     */
    void compare(Map<String, String> doors, Seen seen) {
        List<String> named = rows().map(Row::door).toList();
        doors.keySet().forEach(door -> seen.look(named.contains(door), "no row for " + door));
        for (Room room : rooms) {
            seen.look(!room.lead().isEmpty(), "nothing to begin with: " + room.name());
            room.rows().forEach(row -> compare(room, row, doors.getOrDefault(row.door(), ""), seen));
        }
        doors.keySet().stream()
                .filter(named::contains)
                .forEach(door -> seen.look(
                        rows().filter(row -> row.door().equals(door))
                                .flatMap(row -> row.answers().stream())
                                .anyMatch(IN::contains),
                        "nobody gets in: " + door));
        List<String> tried = rows().map(row -> row.door() + " at " + row.at()).toList();
        tried.forEach(it -> seen.look(tried.indexOf(it) == tried.lastIndexOf(it), "twice: " + it));
    }

    private static void compare(Room room, Row row, String home, Seen seen) {
        seen.look(!home.isEmpty(), "no door for " + row.door());
        seen.look(home.isEmpty() || home.equals(room.name()), "%s belongs to %s".formatted(row.door(), home));
        seen.look(row.answers().size() == RELATIONS.size(), "not an answer for everybody: " + row.door());
        List<String> known = WORDS.stream().map(Word::word).toList();
        row.answers().forEach(it -> seen.look(known.contains(it), "what is %s: %s".formatted(it, row.door())));
    }
}
