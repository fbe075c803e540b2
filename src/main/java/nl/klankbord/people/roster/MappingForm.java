package nl.klankbord.people.roster;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.klankbord.people.sheet.Table;
import nl.klankbord.web.Refusals;

/** The columns as somebody chose them: one parameter for each field. */
record MappingForm(Map<String, String> typed) {
    static String name(Field field) {
        return "column-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Only columns that are in the file, and never one that stays out. */
    Mapping mapping(Table table) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (Field field : Field.values()) {
            int column = column(typed.getOrDefault(name(field), ""));
            boolean there = column >= 0 && column < table.headings().size();
            if (there && !table.headings().get(column).keptOut()) {
                columns.put(field, column);
            }
        }
        return new Mapping(columns);
    }

    /** What must be settled first, in words that name the other field. */
    static Refusals refusals(Mapping mapping, Function<Field, String> label) {
        Refusals.Collector refusals = Refusals.collect();
        mapping.faults()
                .forEach(fault -> refusals.when(true, name(fault.field()), fault.key(), label.apply(fault.other())));
        return refusals.done();
    }

    private static int column(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }
}
