package nl.klankbord.people.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the sign between the cells: the one that cuts the first rows into the most pieces of equal number. */
final class Delimiter {
    private static final int ROWS = 25;
    private static final int SAMPLE = 64 * 1024;

    private Delimiter() {}

    static char of(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, text.lastIndexOf('\n', SAMPLE) + 1) : text;
        return Stream.of('|', ',', '\t', ';')
                .max(Comparator.comparingInt(delimiter -> agreement(sample, delimiter)))
                .orElse(';');
    }

    private static int agreement(String sample, char delimiter) {
        var widths = new ArrayList<Integer>();
        try (var rows = Delimited.rows(sample, delimiter).iterator()) {
            while (rows.hasNext() && widths.size() < ROWS) {
                widths.add(rows.next().getFieldCount());
            }
        } catch (CsvParseException | IOException unreadFurther) {
            return score(widths);
        }
        return score(widths);
    }

    private static int score(List<Integer> widths) {
        return widths.stream()
                .filter(width -> width > 1)
                .mapToInt(width -> width * Collections.frequency(widths, width))
                .max()
                .orElse(0);
    }
}
