package nl.klankbord.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed, made fit to keep: their words untouched, without what only a machine sends. */
public final class Typed {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern MACHINE = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    /** The way a browser sends a day, and the ways people write one. */
    private static final List<DateTimeFormatter> DAYS =
            List.of(way("uuuu-M-d"), way("d-M-uuuu"), way("d/M/uuuu"), way("d.M.uuuu"));

    private Typed() {}

    /** A text of several lines; empty when nothing was sent. */
    public static String text(@Nullable String typed) {
        String lines = LINE_END.matcher(typed == null ? "" : typed).replaceAll("\n");
        return MACHINE.matcher(lines).replaceAll("").strip();
    }

    /** One line; empty when nothing was sent. */
    public static String line(@Nullable String typed) {
        return text(typed).replace('\n', ' ').replace('\t', ' ');
    }

    /** The day that was typed, if these letters are a day between 2000 and 2100. */
    public static Optional<LocalDate> day(@Nullable String typed) {
        String letters = line(typed);
        return DAYS.stream()
                .flatMap(way -> day(letters, way).stream())
                .filter(day -> day.getYear() >= 2000 && day.getYear() <= 2100)
                .findFirst();
    }

    private static Optional<LocalDate> day(String letters, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(letters, way));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter way(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Language.NL.locale()).withResolverStyle(ResolverStyle.STRICT);
    }
}
