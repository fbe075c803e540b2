package nl.klankbord.people.sheet;

import java.util.List;

/**
 * One row of the file.
 *
 * @param number the line as a text editor or spreadsheet counts it, from 1
 * @param cells one text per heading, untouched; none at all when the row is empty
 * @param fit whether the row has as many cells as there are headings
 */
public record Line(int number, List<String> cells, Fit fit) {
    /** How a row lies under its headings. */
    public enum Fit {
        WHOLE,
        SHORT,
        LONG
    }

    public boolean empty() {
        return cells.isEmpty();
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
