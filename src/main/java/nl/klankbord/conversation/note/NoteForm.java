package nl.klankbord.conversation.note;

import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A note as it was typed.
 *
 * @param id of the new note, chosen when the form was drawn: a note that is sent twice is still one note
 * @param until the last day; six months from now when it is left empty
 * @param conversation the one it is about, if any
 */
record NoteForm(
        @Nullable String text,
        @Nullable String until,
        @Nullable UUID conversation,
        @Nullable UUID id) {

    static NoteForm blank(@Nullable UUID conversation, LocalDate today) {
        return new NoteForm("", Note.longest(today).toString(), conversation, Ids.next());
    }

    UUID chosenId() {
        return id == null ? Ids.next() : id;
    }

    String typedText() {
        return Typed.text(text);
    }

    String typedUntil() {
        return Typed.line(until);
    }

    /** The last day, once nothing was refused. */
    LocalDate endsOn(LocalDate today) {
        return Typed.day(until).orElse(Note.longest(today));
    }

    Refusals check(LocalDate today) {
        boolean past = Typed.day(until).filter(day -> day.isBefore(today)).isPresent();
        boolean far =
                Typed.day(until).filter(day -> day.isAfter(Note.longest(today))).isPresent();
        return Refusals.collect()
                .when(typedText().isEmpty(), "text", "note.refused.text")
                .when(typedText().length() > Note.LONGEST, "text", "note.refused.long", Note.LONGEST)
                .when(!typedUntil().isEmpty() && Typed.day(until).isEmpty(), "until", "note.refused.noDay")
                .when(past, "until", "note.refused.past")
                .when(far, "until", "note.refused.far")
                .done();
    }
}
