package nl.klankbord.people.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which systems write a day. Which of two readings is meant shows in the rest of the column. */
enum DateForm {
    YEAR_FIRST("(?<y>\\d{4})[-/. ](?<m>\\d{1,2})[-/. ](?<d>\\d{1,2})(?:[T ][\\d:.]+Z?)?"),
    DAY_FIRST("(?<d>\\d{1,2})[-/. ](?<m>\\d{1,2})[-/. ](?<y>\\d{4}|\\d{2})(?: [\\d:.]+)?"),
    MONTH_FIRST("(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4}|\\d{2})(?: [\\d:.]+(?: ?[AP]M)?)?"),
    DIGITS("(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})"),
    WORDS("(?<d>\\d{1,2})\\.?[- ](?<m>\\p{L}{3})\\p{L}*\\.?[- ](?<y>\\d{4})"),
    DAY_COUNT("(?<n>[2-7]\\d{4})");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa mrt mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec");
    private static final LocalDate SPREADSHEET_BEGINS = LocalDate.of(1899, 12, 30);

    private final Pattern shape;

    DateForm(String shape) {
        this.shape = Pattern.compile(shape);
    }

    boolean looksLike(String text) {
        return shape.matcher(text).matches();
    }

    /** The day, or null when the calendar does not have it. */
    @Nullable
    LocalDate read(String text) {
        Matcher parts = shape.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        try {
            return this == DAY_COUNT
                    ? SPREADSHEET_BEGINS.plusDays(Long.parseLong(parts.group("n")))
                    : LocalDate.of(year(parts), month(parts.group("m")), Integer.parseInt(parts.group("d")));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** Somebody's first or last day of work: in '98' it was, in '26' it is. */
    private static int year(Matcher parts) {
        int year = Integer.parseInt(parts.group("y"));
        if (year >= 100) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    /** By number, or by the first three letters in Dutch or English; 0 is no month. */
    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String start = text.toLowerCase(Locale.ROOT);
        return MONTHS.stream()
                        .filter(names -> names.contains(start))
                        .findFirst()
                        .map(MONTHS::indexOf)
                        .orElse(-1)
                + 1;
    }
}
