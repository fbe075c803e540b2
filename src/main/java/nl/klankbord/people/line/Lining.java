package nl.klankbord.people.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.line.Line.Draft;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody guide somebody, and ends it: every rule is looked at where the line is written. */
@Component
class Lining {

    private static final int MOST_FOUND = 12;

    private final KeptLines lines;
    private final Colleagues colleagues;

    Lining(KeptLines lines, Colleagues colleagues) {
        this.lines = lines;
        this.colleagues = colleagues;
    }

    /** The form as it stands, with the colleagues that fit its words and the one who was chosen. */
    @Transactional(readOnly = true)
    public LinesScreen screen(UUID employee, LineForm form, Refusals refusals) {
        List<Colleague> found = colleagues.search(LineForm.text(form.q()), MOST_FOUND).stream()
                .filter(it -> !it.id().equals(employee))
                .toList();
        return new LinesScreen(colleagues.find(employee), form, withChosen(found, form), refusals);
    }

    /** Adds the line, or says what is wrong with it. */
    @Transactional
    public Refusals add(Draft draft) {
        Refusals refusals = LineRules.of(draft, lines.of(draft.employee()), lines.below(draft.employee()));
        if (refusals.any()) {
            return refusals;
        }
        if (lines.hasLeft(draft.employee()) || lines.hasLeft(draft.manager())) {
            return Refusals.collect().when(true, "manager", "people.line.left").done();
        }
        lines.add(draft);
        return Refusals.none();
    }

    /** Ends the line on this day, or says why that day is not possible. */
    @Transactional
    public Refusals end(Line line, Optional<LocalDate> lastDay) {
        Refusals refusals = Refusals.collect()
                .when(lastDay.isEmpty(), "lastDay", "people.line.dayMissing")
                .when(
                        lastDay.filter(day -> day.isBefore(line.startsOn())).isPresent(),
                        "lastDay",
                        "people.line.endsFirst")
                .done();
        if (!refusals.any()) {
            lines.end(line, lastDay.orElseThrow());
        }
        return refusals;
    }

    private List<Colleague> withChosen(List<Colleague> found, LineForm form) {
        UUID chosen = form.manager();
        if (chosen == null || found.stream().anyMatch(it -> it.id().equals(chosen))) {
            return found;
        }
        return List.of(colleagues.find(chosen));
    }
}
