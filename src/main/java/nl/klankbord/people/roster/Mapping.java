package nl.klankbord.people.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.people.Folded;
import nl.klankbord.people.sheet.Table;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds which field. It is proposed, corrected by a person, and remembered by its headings.
 *
 * @param fields one per column, left to right; null where the column is not taken in
 */
record Mapping(List<@Nullable Field> fields) {
    Mapping {
        fields = Collections.unmodifiableList(new ArrayList<>(fields));
    }

    /** What the headings of this table say by themselves. */
    static Mapping proposedFor(Table table) {
        return new Proposal(table).mapping();
    }

    /** The column of a field, or -1. */
    int column(Field field) {
        return fields.indexOf(field);
    }

    boolean has(Field field) {
        return column(field) >= 0;
    }

    /** What must be settled before the list can be read; empty when all is well. */
    List<MappingFault> faults() {
        var faults = new ArrayList<MappingFault>();
        for (var field : Field.values())
            if (Collections.frequency(fields, field) > 1) faults.add(new MappingFault("twice", field));
        if (!has(Field.NUMBER)) faults.add(new MappingFault("numberMissing", Field.NUMBER));
        if (!has(Field.FAMILY_NAME) && !has(Field.FULL_NAME))
            faults.add(new MappingFault("nameMissing", Field.FAMILY_NAME));
        if (has(Field.FAMILY_NAME) && has(Field.FULL_NAME)) faults.add(new MappingFault("twoNames", Field.FULL_NAME));
        return faults;
    }

    /** By folded heading, so that it fits next month's file with its columns in another order. */
    Map<String, Field> byHeading(Table table) {
        var byHeading = new HashMap<String, Field>();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (field != null) byHeading.put(Folded.of(table.headings().get(i).text()), field);
        }
        return byHeading;
    }

    /** What was remembered for these headings; a heading not seen before gets no field. */
    static Mapping remembered(Map<String, Field> byHeading, Table table) {
        var fields = new ArrayList<@Nullable Field>();
        for (var heading : table.headings())
            fields.add(heading.keptOut() ? null : byHeading.get(Folded.of(heading.text())));
        return new Mapping(fields);
    }

    /** The fields by their columns, for the one who makes a mapping. */
    static Mapping of(Map<Field, Integer> columns, int width) {
        var fields = new ArrayList<@Nullable Field>(Collections.nCopies(width, (Field) null));
        new EnumMap<>(columns).forEach((field, column) -> fields.set(column, field));
        return new Mapping(fields);
    }
}
