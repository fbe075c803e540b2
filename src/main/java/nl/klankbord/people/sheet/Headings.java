package nl.klankbord.people.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** The first row, made into names that differ. */
final class Headings {
    private Headings() {}

    static List<Heading> of(List<String> cells, Predicate<String> keptOut) {
        int last = cells.size();
        while (cells.get(last - 1).isBlank()) {
            last--;
        }
        var taken = new HashSet<String>();
        var headings = new ArrayList<Heading>();
        for (String cell : cells.subList(0, last)) {
            String text = cell.strip().replaceAll("\\s+", " ");
            headings.add(new Heading(unique(text.isEmpty() ? "?" : text, taken), keptOut.test(text)));
        }
        return List.copyOf(headings);
    }

    private static String unique(String text, HashSet<String> taken) {
        String name = text;
        for (int n = 2; !taken.add(name); n++) {
            name = text + " (" + n + ")";
        }
        return name;
    }
}
