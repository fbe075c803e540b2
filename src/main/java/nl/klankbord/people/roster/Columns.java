package nl.klankbord.people.roster;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.people.roster.MappingScreen.Option;
import nl.klankbord.people.roster.MappingScreen.Row;
import nl.klankbord.people.sheet.Heading;
import nl.klankbord.people.sheet.Table;
import nl.klankbord.web.Refusals;

/** Shows the columns of a file. Of a column that nobody chose, only its heading is shown. */
final class Columns {
    private static final Set<Field> NEEDED = Set.of(Field.NUMBER, Field.FAMILY_NAME);
    private static final int SAMPLES = 3;
    private static final int LOOKED_AT = 200;

    private final Table table;
    private final Mapping mapping;

    private Columns(Table table, Mapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    static MappingScreen screen(Import list, Table table, Mapping mapping, Refusals refusals) {
        var columns = new Columns(table, mapping);
        return new MappingScreen(
                list.id(),
                list.fileName(),
                columns.rows(),
                columns.options(),
                columns.keptOut(),
                columns.unused(),
                refusals);
    }

    private List<Row> rows() {
        return Stream.of(Field.values()).map(this::row).toList();
    }

    private Row row(Field field) {
        int column = mapping.column(field);
        boolean needed = NEEDED.contains(field) && !(field == Field.FAMILY_NAME && mapping.has(Field.FULL_NAME));
        return new Row(
                MappingForm.name(field),
                field.key(),
                needed,
                column,
                sample(column),
                column >= 0 && usual(field, column));
    }

    private boolean usual(Field field, int column) {
        String heading = table.headings().get(column).text();
        return HeadingWords.rank(field, heading) >= 0 || HeadingWords.numberOrName(heading);
    }

    private String sample(int column) {
        if (column < 0) {
            return "";
        }
        return table.lines().stream()
                .limit(LOOKED_AT)
                .map(line -> Cleaning.clean(line.cell(column)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(" · "));
    }

    private List<Option> options() {
        return IntStream.range(0, table.headings().size())
                .filter(column -> !table.headings().get(column).keptOut())
                .mapToObj(column ->
                        new Option(column, table.headings().get(column).text()))
                .toList();
    }

    private List<String> keptOut() {
        return table.headings().stream()
                .filter(Heading::keptOut)
                .map(Heading::text)
                .toList();
    }

    private List<String> unused() {
        return options().stream()
                .filter(option -> !mapping.columns().containsValue(option.column()))
                .map(Option::heading)
                .toList();
    }
}
