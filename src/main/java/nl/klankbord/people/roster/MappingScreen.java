package nl.klankbord.people.roster;

import java.util.List;
import java.util.UUID;
import nl.klankbord.web.Refusals;

/**
 * The second step: which column is what.
 *
 * @param keptOut headings whose values were not read at all
 * @param unused headings that nobody chose
 */
public record MappingScreen(
        UUID id,
        String fileName,
        List<Row> rows,
        List<Option> options,
        List<String> keptOut,
        List<String> unused,
        Refusals refusals) {

    /** A column that can be chosen. */
    public record Option(int column, String heading) {}

    /**
     * One of our fields.
     *
     * @param name of the form's field
     * @param column the chosen one, -1 for none
     * @param sample some cells of the chosen column
     * @param recognised the heading is a usual one for this field
     */
    public record Row(String name, String label, boolean needed, int column, String sample, boolean recognised) {
        /** Whether this is the chosen column. */
        public boolean chosen(Option option) {
            return option.column() == column;
        }

        /** Whether any column was chosen. */
        public boolean filled() {
            return column >= 0;
        }
    }
}
