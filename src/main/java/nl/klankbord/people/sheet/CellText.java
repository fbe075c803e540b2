package nl.klankbord.people.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as plain text: a date as 2026-11-22, a number without a tail of zeros. */
final class CellText {
    private static final Set<String> BUILT_IN_DATES =
            Set.of("14", "15", "16", "17", "22", "27", "30", "36", "50", "57");
    private static final int DIGITS = 30;

    private CellText() {}

    static String of(Cell cell) {
        if (cell.getType() == CellType.FORMULA && cell.getValue() == null) {
            return "=" + cell.getFormula();
        }
        if (isDate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return plain(number);
        }
        return cell.getText();
    }

    private static boolean isDate(Cell cell) {
        return cell.getValue() instanceof BigDecimal number
                && number.precision() - number.scale() <= 7
                && number.signum() > 0
                && showsDate(cell.getDataFormatId(), cell.getDataFormatString());
    }

    /** Formats of one's own name days and years by letters; what stands in quotes or brackets is only decoration. */
    private static boolean showsDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && BUILT_IN_DATES.contains(id.toString())) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return letters.contains("y") || letters.contains("d");
    }

    /** 1E999999999 is a number of a few letters that would write a billion zeros. */
    private static String plain(BigDecimal number) {
        boolean tame = Math.abs((long) number.scale()) <= DIGITS && number.precision() <= DIGITS;
        if (!tame) {
            return number.toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
