package nl.klankbord.privacy.law;

import java.time.LocalDate;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody puts beside a statement, as they typed it. */
record NoteForm(@Nullable String note, @Nullable String checked) {

    static final int LONGEST = 600;

    static NoteForm of(@Nullable Note note, LocalDate today) {
        return note == null
                ? new NoteForm("", today.toString())
                : new NoteForm(note.text(), note.checked().toString());
    }

    String typedNote() {
        return Typed.text(note);
    }

    String typedDay() {
        return Typed.line(checked);
    }

    Refusals check(LocalDate today) {
        return Refusals.collect()
                .when(typedNote().length() > LONGEST, "note", "privacy.law.refused.long", LONGEST)
                .when(Typed.day(checked).isEmpty(), "checked", "privacy.law.refused.day")
                .when(
                        Typed.day(checked).filter(it -> it.isAfter(today)).isPresent(),
                        "checked",
                        "privacy.law.refused.later")
                .done();
    }

    Note taken(LocalDate today) {
        return new Note(typedNote(), Typed.day(checked).orElse(today));
    }
}
