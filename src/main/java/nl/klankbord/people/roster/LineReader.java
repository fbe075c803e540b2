package nl.klankbord.people.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.klankbord.people.Name;
import nl.klankbord.people.sheet.Line;
import nl.klankbord.people.sheet.Table;
import org.jspecify.annotations.Nullable;

/** Reads one line after the other, each on its own. */
final class LineReader {
    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST_NUMBER = 40;
    private static final int LAST_YEAR = 2200;

    private final Mapping mapping;
    private final Faults faults;
    private final NameReader names = new NameReader();
    private final Map<Field, DateColumn> dates = new EnumMap<>(Field.class);

    LineReader(Table table, Mapping mapping, Faults faults) {
        this.mapping = mapping;
        this.faults = faults;
        for (Field field : new Field[] {Field.STARTS, Field.ENDS}) {
            dates.put(field, new DateColumn(cells(table, field)));
        }
    }

    Outcome read(Line line) {
        if (line.empty()) {
            return new Outcome.Empty(line.number());
        }
        var cells = new Cells(line, mapping, faults);
        Trouble trouble = wholeLine(line, cells.number());
        Name name = trouble == null ? names.read(cells) : null;
        if (trouble != null) {
            cells.note(null, trouble, cells.number());
        }
        if (name == null) {
            return new Outcome.Skipped(line.number(), cells.number());
        }
        return new Outcome.Taken(entry(cells, name));
    }

    private static @Nullable Trouble wholeLine(Line line, String number) {
        if (line.fit() == Line.Fit.SHORT) {
            return Trouble.SHORT_ROW;
        }
        if (line.fit() == Line.Fit.LONG) {
            return Trouble.LONG_ROW;
        }
        if (number.isEmpty()) {
            return Trouble.NUMBER_MISSING;
        }
        return isNumber(number) ? null : Trouble.NUMBER_UNREADABLE;
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER
                && !Cleaning.isFormula(text)
                && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private Entry entry(Cells cells, Name name) {
        cells.text(Field.NUMBER);
        return new Entry(
                cells.line(),
                cells.number(),
                name,
                mail(cells),
                text(cells, Field.TEAM),
                pointer(cells, Field.MANAGER),
                pointer(cells, Field.GUIDE),
                terms(cells));
    }

    private Told<String> mail(Cells cells) {
        Told<String> told = told(cells, Field.MAIL);
        if (told.is(Told.How.BLANK)) {
            cells.note(Field.MAIL, Trouble.MAIL_MISSING);
        }
        return told.then(text -> orUnclear(MailAddress.read(text), cells, Field.MAIL, Trouble.MAIL_UNREADABLE, text));
    }

    private Told<String> text(Cells cells, Field field) {
        return told(cells, field).then(text -> {
            if (Cleaning.isFormula(text)) {
                return unclear(cells, field, Trouble.TEXT_IS_FORMULA, text);
            }
            if (text.length() > LONGEST_TEXT) {
                return unclear(cells, field, Trouble.TEXT_TOO_LONG, text);
            }
            return Told.said(text);
        });
    }

    private Told<Pointer> pointer(Cells cells, Field field) {
        return told(cells, field).then(text -> Told.said(new Pointer.Written(text)));
    }

    private Terms terms(Cells cells) {
        Told<LocalDate> starts = date(cells, Field.STARTS);
        Told<LocalDate> ends = date(cells, Field.ENDS);
        Told<BigDecimal> hours = told(cells, Field.HOURS)
                .then(text -> orUnclear(Hours.read(text), cells, Field.HOURS, Trouble.HOURS_UNREADABLE, text));
        if (!inOrder(starts, ends)) {
            return new Terms(starts, reversed(cells, ends), text(cells, Field.JOB), hours);
        }
        return new Terms(starts, ends, text(cells, Field.JOB), hours);
    }

    private static boolean inOrder(Told<LocalDate> starts, Told<LocalDate> ends) {
        return starts.value() == null || ends.value() == null || !ends.value().isBefore(starts.value());
    }

    private static Told<LocalDate> reversed(Cells cells, Told<LocalDate> ends) {
        return unclear(cells, Field.ENDS, Trouble.ENDS_BEFORE_START, String.valueOf(ends.value()));
    }

    private Told<LocalDate> date(Cells cells, Field field) {
        return told(cells, field).then(text -> date(cells, field, text));
    }

    private Told<LocalDate> date(Cells cells, Field field, String text) {
        DateColumn.Day day = Objects.requireNonNull(dates.get(field)).read(text);
        if (day.date() == null) {
            return unclear(cells, field, Trouble.DATE_UNREADABLE, text);
        }
        int year = day.date().getYear();
        // Systems write 31-12-9999 for 'no end in sight'.
        if (field == Field.ENDS && year > LAST_YEAR) {
            return Told.blank();
        }
        if (year < 1900 || year > LAST_YEAR) {
            return unclear(cells, field, Trouble.DATE_UNLIKELY, text);
        }
        if (!day.usual()) {
            cells.note(field, Trouble.DATE_FORM, text, day.date());
        }
        return Told.said(day.date());
    }

    private Told<String> told(Cells cells, Field field) {
        if (!cells.asked(field)) {
            return Told.unasked();
        }
        String text = cells.text(field);
        return text.isEmpty() || text.equals("-") ? Told.blank() : Told.said(text);
    }

    private static <T> Told<T> orUnclear(@Nullable T value, Cells cells, Field field, Trouble trouble, String text) {
        return value == null ? unclear(cells, field, trouble, text) : Told.said(value);
    }

    private static <T> Told<T> unclear(Cells cells, Field field, Trouble trouble, String text) {
        cells.note(field, trouble, text);
        return Told.unclear();
    }

    private Stream<String> cells(Table table, Field field) {
        int column = mapping.column(field);
        return column < 0 ? Stream.of() : table.lines().stream().map(line -> Cleaning.clean(line.cell(column)));
    }
}
