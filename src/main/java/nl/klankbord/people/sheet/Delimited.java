package nl.klankbord.people.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;

/** A text file with one row on a line. */
final class Delimited {
    private Delimited() {}

    static Reading read(byte[] bytes, Gathering gathering) {
        String text = Letters.of(bytes);
        if (text == null) {
            return Refused.because("noText");
        }
        int line = 1;
        try {
            for (CsvRecord row : rows(text, Delimiter.of(text))) {
                line = Math.toIntExact(row.getStartingLineNumber()) + breaks(row);
                if (swallowsLines(row, gathering)) {
                    return openQuote(row.getStartingLineNumber());
                }
                if (!gathering.add(Math.toIntExact(row.getStartingLineNumber()), cells(row), false)) {
                    break;
                }
                line++;
            }
        } catch (CsvParseException brokenQuote) {
            return openQuote(line);
        }
        return gathering.result();
    }

    static CsvReader<CsvRecord> rows(String text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(Limits.COLUMNS * 4)
                                .maxFieldSize(Limits.CELL_LENGTH)
                                .maxRecordSize(Limits.CELL_LENGTH * 8)),
                        text);
    }

    /** Excel writes 'sep=;' above the headings; with one cell it is no row of anything. */
    private static List<String> cells(CsvRecord row) {
        return row.getStartingLineNumber() == 1 && row.getField(0).startsWith("sep=") ? List.of("") : row.getFields();
    }

    /** A forgotten quotation mark draws the rows below into one cell: those people would be lost without a word. */
    private static boolean swallowsLines(CsvRecord row, Gathering gathering) {
        return breaks(row) > 0 && !gathering.fits(row.getFields());
    }

    private static Refused openQuote(long line) {
        return Refused.because("openQuote", line);
    }

    private static int breaks(CsvRecord row) {
        return row.getFields().stream()
                .mapToInt(cell -> Math.toIntExact(cell.lines().count()) - 1)
                .filter(n -> n > 0)
                .sum();
    }
}
