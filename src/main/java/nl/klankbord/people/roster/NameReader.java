package nl.klankbord.people.roster;

import nl.klankbord.people.Name;
import org.jspecify.annotations.Nullable;

/** Reads the name on a line, from one column or from three. */
final class NameReader {
    private static final int LONGEST = 100;

    /** The name, or null when the line cannot be taken in; then it has been noted why. */
    @Nullable
    Name read(Cells cells) {
        return cells.asked(Field.FULL_NAME) ? whole(cells) : fromParts(cells);
    }

    private static @Nullable Name whole(Cells cells) {
        String full = cells.text(Field.FULL_NAME);
        if (full.isEmpty()) {
            return missing(cells);
        }
        return acceptable(cells, Field.FULL_NAME, full) ? NameParts.ofFull(full) : null;
    }

    private static @Nullable Name fromParts(Cells cells) {
        String given = cells.text(Field.GIVEN_NAME);
        String prefix = cells.text(Field.PREFIX);
        String family = cells.text(Field.FAMILY_NAME);
        boolean fine = acceptable(cells, Field.GIVEN_NAME, given)
                & acceptable(cells, Field.PREFIX, prefix)
                & acceptable(cells, Field.FAMILY_NAME, family);
        if (!fine) {
            return null;
        }
        if (given.isEmpty() && family.isEmpty()) {
            return missing(cells);
        }
        if (family.isEmpty()) {
            return new Name("", "", given);
        }
        return prefix.isEmpty() ? NameParts.ofFamily(given, family) : new Name(given, prefix, family);
    }

    private static @Nullable Name missing(Cells cells) {
        cells.note(Field.FAMILY_NAME, Trouble.NAME_MISSING);
        return null;
    }

    private static boolean acceptable(Cells cells, Field field, String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (Cleaning.lostLetters(text)) {
            cells.note(field, Trouble.LETTERS_LOST, text);
        }
        if (Cleaning.isFormula(text)) {
            return refused(cells, field, Trouble.NAME_IS_FORMULA, text);
        }
        boolean readable = text.length() <= LONGEST && text.chars().anyMatch(Character::isLetter);
        return readable || refused(cells, field, Trouble.NAME_UNREADABLE, text);
    }

    private static boolean refused(Cells cells, Field field, Trouble trouble, String text) {
        cells.note(field, trouble, text);
        return false;
    }
}
