package nl.klankbord.coach.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.coach.evidence.Sheet.Draft;
import nl.klankbord.coach.evidence.Sheet.Words;
import nl.klankbord.coach.reminder.Reminder;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it was typed.
 *
 * @param person whom it is about, as an id; empty for nobody in particular
 * @param when and {@code other} say when to look at it again
 * @param id of the new sheet, chosen when the form was drawn
 */
record EvidenceForm(
        @Nullable String person,
        @Nullable String idea,
        @Nullable String speaksFor,
        @Nullable String speaksAgainst,
        @Nullable String when,
        @Nullable String other,
        @Nullable UUID id) {

    static EvidenceForm blank(@Nullable String person) {
        return new EvidenceForm(person, "", "", "", "fortnight", "", Ids.next());
    }

    /** As it stands; whoever looks at it again on its day looks again in two weeks. */
    static EvidenceForm of(Sheet sheet, LocalDate today) {
        Reminder reminder = sheet.due(today) ? Reminder.of("fortnight", "") : Reminder.on(sheet.reviewOn());
        Words words = sheet.words();
        return new EvidenceForm(
                "", words.idea(), words.speaksFor(), words.speaksAgainst(), reminder.when(), reminder.other(), null);
    }

    UUID chosenId() {
        return id == null ? Ids.next() : id;
    }

    String chosenPerson() {
        return Typed.line(person);
    }

    Reminder reminder() {
        return Reminder.of(when, other);
    }

    Words words() {
        return new Words(Typed.text(idea), Typed.text(speaksFor), Typed.text(speaksAgainst));
    }

    Draft draft(LocalDate today, List<Colleague> team) {
        return new Draft(
                about(team).map(Colleague::id).orElse(null),
                words(),
                reminder().day(today).orElse(today));
    }

    /** Whether somebody was named who is not among these. */
    Refusals checkPerson(List<Colleague> team) {
        boolean strange = !chosenPerson().isEmpty() && about(team).isEmpty();
        return Refusals.collect()
                .when(strange, "person", "coach.refused.person")
                .done();
    }

    Refusals check(LocalDate today, LocalDate latest) {
        Words words = words();
        return Refusals.collect()
                .when(words.idea().isEmpty(), "idea", "coach.evidence.refused.idea")
                .when(words.idea().length() > Sheet.LONGEST_IDEA, "idea", "coach.refused.long", Sheet.LONGEST_IDEA)
                .when(
                        words.speaksFor().length() > Sheet.LONGEST_SEEN,
                        "speaksFor",
                        "coach.refused.long",
                        Sheet.LONGEST_SEEN)
                .when(
                        words.speaksAgainst().length() > Sheet.LONGEST_SEEN,
                        "speaksAgainst",
                        "coach.refused.long",
                        Sheet.LONGEST_SEEN)
                .with(reminder().check(today, latest))
                .done();
    }

    private Optional<Colleague> about(List<Colleague> team) {
        return team.stream()
                .filter(it -> it.id().toString().equals(chosenPerson()))
                .findFirst();
    }
}
