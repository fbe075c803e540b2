package nl.klankbord.people.roster;

import nl.klankbord.people.sheet.Line;
import org.jspecify.annotations.Nullable;

/** The cells of one line by field, cleaned; what had to be cleaned is noted. */
final class Cells {
    private final Line line;
    private final Mapping mapping;
    private final Faults faults;

    Cells(Line line, Mapping mapping, Faults faults) {
        this.line = line;
        this.mapping = mapping;
        this.faults = faults;
    }

    int line() {
        return line.number();
    }

    /** The number of the person, for every message about this line. */
    String number() {
        return Cleaning.clean(raw(Field.NUMBER));
    }

    /** The text of a field, empty when there is none. */
    String text(Field field) {
        String raw = raw(field);
        String text = Cleaning.clean(raw);
        if (!text.isEmpty() && !Cleaning.isClean(raw)) {
            note(field, Trouble.SPACES, text);
        }
        return text;
    }

    boolean asked(Field field) {
        return mapping.has(field);
    }

    void note(@Nullable Field field, Trouble trouble, Object... args) {
        faults.add(line(), number(), field, trouble, args);
    }

    private String raw(Field field) {
        int column = mapping.column(field);
        return column < 0 ? "" : line.cell(column);
    }
}
