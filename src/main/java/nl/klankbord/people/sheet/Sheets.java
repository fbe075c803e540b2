package nl.klankbord.people.sheet;

import java.util.function.Predicate;

/** Reads what people hand in: CSV of any common kind, or an Excel workbook. */
public final class Sheets {
    private Sheets() {}

    /**
     * @param keptOut headings whose values must not enter: they are dropped here, before anybody can look at them
     */
    public static Reading read(byte[] bytes, Predicate<String> keptOut) {
        if (bytes.length > Limits.FILE_BYTES) {
            return Refused.because("tooLarge", Limits.FILE_BYTES / 1024 / 1024);
        }
        return switch (Kind.of(bytes)) {
            case EMPTY -> Refused.because("empty");
            case PICTURE -> Refused.because("picture");
            case PDF -> Refused.because("pdf");
            case OLD_EXCEL -> Refused.because("oldExcel");
            case LOCKED -> Refused.because("locked");
            case ZIP -> Workbook.read(bytes, new Gathering(keptOut));
            case TEXT -> Delimited.read(bytes, new Gathering(keptOut));
        };
    }
}
