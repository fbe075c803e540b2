package nl.klankbord.coach.notebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.coach.notebook.Entry.Draft;
import nl.klankbord.coach.reminder.Reminder;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it was typed.
 *
 * @param when and {@code other} say when to be reminded
 * @param id of the new entry, chosen when the form was drawn
 */
record NotebookForm(
        @Nullable String thought,
        @Nullable String otherwise,
        @Nullable String attempt,
        @Nullable String when,
        @Nullable String other,
        @Nullable UUID id) {

    /** A new one; whoever chose a thought begins with its words, and makes them their own. */
    static NotebookForm begun(Optional<Thought> chosen, Language language) {
        return new NotebookForm(
                chosen.map(it -> it.thought().in(language)).orElse(""),
                chosen.map(it -> it.otherwise().in(language)).orElse(""),
                chosen.map(it -> it.step().in(language)).orElse(""),
                "",
                "",
                Ids.next());
    }

    NewEntryScreen screen(UUID me, Refusals refusals) {
        return new NewEntryScreen(
                me, typedThought(), Typed.text(otherwise), typedAttempt(), reminder(), chosenId(), refusals);
    }

    Reminder reminder() {
        return Reminder.of(when, other);
    }

    UUID chosenId() {
        return id == null ? Ids.next() : id;
    }

    /** What is to be written down, once nothing was refused. */
    Draft draft(LocalDate today) {
        return new Draft(
                typedThought(),
                Typed.text(otherwise),
                typedAttempt(),
                reminder().day(today).orElse(today));
    }

    Refusals check(LocalDate today) {
        return Refusals.collect()
                .when(typedThought().isEmpty(), "thought", "coach.notebook.refused.thought")
                .when(
                        typedThought().length() > Entry.LONGEST_THOUGHT,
                        "thought",
                        "coach.refused.long",
                        Entry.LONGEST_THOUGHT)
                .when(
                        Typed.text(otherwise).length() > Entry.LONGEST_OTHERWISE,
                        "otherwise",
                        "coach.refused.long",
                        Entry.LONGEST_OTHERWISE)
                .when(
                        typedAttempt().length() > Entry.LONGEST_ATTEMPT,
                        "attempt",
                        "coach.refused.long",
                        Entry.LONGEST_ATTEMPT)
                .with(reminder().check(today, Entry.latest(today)))
                .done();
    }

    private String typedThought() {
        return Typed.line(thought);
    }

    private String typedAttempt() {
        return Typed.text(attempt);
    }
}
