package nl.klankbord.people.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.people.sheet.Line;
import nl.klankbord.people.sheet.Table;

/** Guesses the columns from their headings, and for one word from the cells below it. */
final class Proposal {
    private static final int SAMPLE = 50;

    private final Table table;
    private final List<String> headings;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    Proposal(Table table) {
        this.table = table;
        this.headings = table.names();
    }

    Mapping mapping() {
        for (Field field : Field.values()) {
            usual(field);
        }
        for (int i = 0; i < headings.size(); i++) {
            ambiguous(i);
        }
        oneName();
        return new Mapping(columns);
    }

    /** The column with the most usual word wins. */
    private void usual(Field field) {
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < headings.size(); i++) {
            int rank = HeadingWords.rank(field, headings.get(i));
            if (rank < 0 || rank >= best || columns.containsValue(i)) {
                continue;
            }
            best = rank;
            columns.put(field, i);
        }
    }

    private void ambiguous(int column) {
        if (!HeadingWords.numberOrName(headings.get(column))) {
            return;
        }
        boolean number = columns.containsKey(Field.FAMILY_NAME) || holdsNumbers(column);
        columns.putIfAbsent(number ? Field.NUMBER : Field.FULL_NAME, column);
    }

    /** 'Voornaam, Voorvoegsel, Naam': there the name is the family name. */
    private void oneName() {
        boolean parts = columns.containsKey(Field.GIVEN_NAME) || columns.containsKey(Field.PREFIX);
        Integer full = columns.get(Field.FULL_NAME);
        if (full == null) {
            return;
        }
        if (parts && !columns.containsKey(Field.FAMILY_NAME)) {
            columns.put(Field.FAMILY_NAME, full);
        }
        if (columns.containsKey(Field.FAMILY_NAME)) {
            columns.remove(Field.FULL_NAME);
        }
    }

    private boolean holdsNumbers(int column) {
        List<String> cells = table.lines().stream()
                .filter(line -> !line.empty())
                .limit(SAMPLE)
                .map((Line line) -> line.cell(column))
                .toList();
        return cells.stream().filter(cell -> cell.matches(".*[0-9].*")).count() * 2 > cells.size();
    }
}
