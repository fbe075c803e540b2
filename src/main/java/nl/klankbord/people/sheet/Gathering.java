package nl.klankbord.people.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows on their way to becoming a table. The first row with two filled cells names the columns; a title above it is passed over. */
final class Gathering {
    private static final int COMMON_TEXTS = 20_000;

    private final Predicate<String> keptOut;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> common = new HashMap<>();
    private List<Heading> headings = List.of();
    private @Nullable Refused refused;

    Gathering(Predicate<String> keptOut) {
        this.keptOut = keptOut;
    }

    /**
     * Takes one row in.
     *
     * @param ragged in this kind of file a row simply stops after its last filled cell
     * @return false when there is no use in reading on
     */
    boolean add(int number, List<String> cells, boolean ragged) {
        if (headings.isEmpty()) {
            readHeadings(cells);
        } else if (lines.size() == Limits.LINES) {
            refused = Refused.because("tooManyLines", Limits.LINES);
        } else {
            lines.add(isEmpty(cells) ? new Line(number, List.of(), Line.Fit.WHOLE) : line(number, cells, ragged));
        }
        return refused == null;
    }

    void refuse(Refused why) {
        if (refused == null) {
            refused = why;
        }
    }

    boolean fits(List<String> cells) {
        return headings.isEmpty() || fit(cells, false) == Line.Fit.WHOLE;
    }

    Reading result() {
        if (refused != null) {
            return refused;
        }
        if (headings.isEmpty()) {
            return Refused.because("oneColumn");
        }
        if (lines.stream().allMatch(Line::empty)) {
            return Refused.because("onlyHeadings");
        }
        return new Table(headings, List.copyOf(lines));
    }

    private void readHeadings(List<String> cells) {
        if (cells.stream().filter(cell -> !cell.isBlank()).count() < 2) {
            return;
        }
        if (cells.size() > Limits.COLUMNS) {
            refused = Refused.because("tooManyColumns", Limits.COLUMNS);
        } else if (cells.stream().anyMatch(cell -> cell.contains("@"))) {
            refused = Refused.because("noHeadings");
        } else {
            headings = Headings.of(cells, keptOut);
        }
    }

    private Line line(int number, List<String> cells, boolean ragged) {
        var kept = new ArrayList<String>(headings.size());
        for (int i = 0; i < headings.size(); i++) {
            kept.add(i >= cells.size() || headings.get(i).keptOut() ? "" : shared(cells.get(i)));
        }
        return new Line(number, List.copyOf(kept), fit(cells, ragged));
    }

    private Line.Fit fit(List<String> cells, boolean ragged) {
        if (cells.size() < headings.size()) {
            return ragged ? Line.Fit.WHOLE : Line.Fit.SHORT;
        }
        return isEmpty(cells.subList(headings.size(), cells.size())) ? Line.Fit.WHOLE : Line.Fit.LONG;
    }

    /** Teams, titles and managers come back on every row: kept once, a long list stays small in memory. */
    private String shared(String text) {
        String known = common.get(text);
        if (known != null) {
            return known;
        }
        if (common.size() < COMMON_TEXTS) {
            common.put(text, text);
        }
        return text;
    }

    private static boolean isEmpty(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
