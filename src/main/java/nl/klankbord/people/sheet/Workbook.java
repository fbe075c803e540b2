package nl.klankbord.people.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An Excel workbook: its first sheet that can be seen. */
final class Workbook {
    private static final ReadingOptions WITH_DATES = new ReadingOptions(true, true);

    private Workbook() {}

    static Reading read(byte[] bytes, Gathering gathering) {
        Refused danger = Inspection.of(bytes);
        if (danger != null) {
            return danger;
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_DATES)) {
            gather(firstSeen(workbook), gathering);
            return gathering.result();
        } catch (IOException | RuntimeException broken) {
            // The library has many ways to say that a part is missing or bent; to the reader they are one.
            return Refused.because("brokenExcel");
        }
    }

    private static Sheet firstSeen(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
    }

    private static void gather(Sheet sheet, Gathering gathering) throws IOException {
        try (var rows = sheet.openStream()) {
            rows.takeWhile(row -> gathering.add(row.getRowNum(), texts(row), true))
                    .forEach(row -> {});
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>(row.getCellCount());
        for (Cell cell : row) {
            texts.add(cell == null ? "" : CellText.of(cell));
        }
        return texts;
    }
}
