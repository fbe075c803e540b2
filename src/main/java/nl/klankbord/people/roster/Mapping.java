package nl.klankbord.people.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.people.Folded;
import nl.klankbord.people.sheet.Heading;
import nl.klankbord.people.sheet.Table;

/**
 * Which column holds which field. It is proposed, corrected by a person, and remembered by its headings.
 *
 * @param columns counted from 0; a field that is not in it is not in the file
 */
record Mapping(Map<Field, Integer> columns) {
    Mapping {
        columns = Map.copyOf(columns);
    }

    /** What the headings of this table say by themselves. */
    static Mapping proposedFor(Table table) {
        return new Proposal(table).mapping();
    }

    /** The column of a field, or -1. */
    int column(Field field) {
        return columns.getOrDefault(field, -1);
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** What must be settled before the list can be read; empty when all is well. */
    List<MappingFault> faults() {
        var faults = new ArrayList<MappingFault>();
        var taken = new HashMap<Integer, Field>();
        for (Field field : Field.values()) {
            Field first = has(field) ? taken.putIfAbsent(column(field), field) : null;
            if (first != null) {
                faults.add(new MappingFault("twice", field, first));
            }
        }
        if (!has(Field.NUMBER)) {
            faults.add(MappingFault.of("numberMissing", Field.NUMBER));
        }
        boolean whole = has(Field.FULL_NAME);
        boolean family = has(Field.FAMILY_NAME);
        if (!family && !whole) {
            faults.add(MappingFault.of("nameMissing", Field.FAMILY_NAME));
        }
        if (family && whole) {
            faults.add(MappingFault.of("twoNames", Field.FULL_NAME));
        }
        return faults;
    }

    /** By folded heading, so that it fits next month's file with its columns in another order. */
    Map<String, Field> byHeading(Table table) {
        var byHeading = new HashMap<String, Field>();
        columns.forEach((field, column) ->
                byHeading.put(Folded.of(table.headings().get(column).text()), field));
        return byHeading;
    }

    /** What was remembered for these headings; for a heading that was not seen before, what is usual. */
    static Mapping remembered(Map<String, Field> byHeading, Table table) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (int i = 0; i < table.headings().size(); i++) {
            Heading heading = table.headings().get(i);
            Field field = heading.keptOut() ? null : byHeading.get(Folded.of(heading.text()));
            if (field != null) {
                columns.putIfAbsent(field, i);
            }
        }
        return columns.containsKey(Field.NUMBER) ? new Mapping(columns) : proposedFor(table);
    }

    /** As it is kept: {@code NUMBER=0,FAMILY_NAME=1}. */
    String kept() {
        return Stream.of(Field.values())
                .filter(this::has)
                .map(field -> field + "=" + column(field))
                .collect(Collectors.joining(","));
    }

    /** As it was kept. */
    static Mapping of(String kept) {
        return new Mapping(Stream.of(kept.split(","))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> Field.valueOf(pair[0]), pair -> Integer.valueOf(pair[1]))));
    }
}
