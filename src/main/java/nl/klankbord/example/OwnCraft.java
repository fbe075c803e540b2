package nl.klankbord.example;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.coach.evidence.Sheet;
import nl.klankbord.coach.evidence.Sheets;
import nl.klankbord.coach.notebook.Entries;
import nl.klankbord.coach.notebook.Entry;
import nl.klankbord.coach.nugget.Nuggets;
import nl.klankbord.coach.skill.Mine;
import nl.klankbord.coach.skill.Skills;
import nl.klankbord.coach.warning.Warning;
import nl.klankbord.coach.warning.Warnings;
import org.springframework.stereotype.Component;

/** What some of the cast keep for themselves to coach better, each written down at its own moment. */
@Component
class OwnCraft {

    private final Skills skills;
    private final Entries entries;
    private final Sheets sheets;
    private final Warnings warnings;
    private final Nuggets nuggets;

    OwnCraft(Skills skills, Entries entries, Sheets sheets, Warnings warnings, Nuggets nuggets) {
        this.skills = skills;
        this.entries = entries;
        this.sheets = sheets;
        this.warnings = warnings;
        this.nuggets = nuggets;
    }

    /** What lies before now. */
    List<Act> of(Map<String, UUID> cast, ZonedDateTime now) {
        return Told.in("/example/craft.yaml").stream()
                .map(told -> act(told, cast, now))
                .filter(act -> act.at().isBefore(now.toInstant()))
                .toList();
    }

    private Act act(Told told, Map<String, UUID> cast, ZonedDateTime now) {
        ZonedDateTime moment = new Moment(told.text("when")).from(now);
        return new Act(
                moment.toInstant(), () -> id(cast, told.text("by")), () -> keep(told, cast, moment.toLocalDate()));
    }

    private void keep(Told told, Map<String, UUID> cast, LocalDate day) {
        switch (told.text("keeps")) {
            case "skills" -> skills.keep(new Mine(Set.copyOf(told.words("masters")), Set.copyOf(told.words("likes"))));
            case "thought" ->
                entries.write(
                        Ids.next(),
                        new Entry.Draft(
                                told.text("thought"),
                                told.text("otherwise"),
                                told.text("try"),
                                day.plusDays(told.number("after"))));
            case "idea" -> sheets.write(Ids.next(), idea(told, cast, day));
            case "signs" ->
                warnings.keep(new Warning(
                        told.words("signs"), told.text("ownSign"), told.words("instead"), told.text("ownInstead")));
            default -> nuggets.write(Ids.next(), id(cast, told.text("of")), told.text("line"));
        }
    }

    private static Sheet.Draft idea(Told told, Map<String, UUID> cast, LocalDate day) {
        return new Sheet.Draft(
                told.text("of").isEmpty() ? null : id(cast, told.text("of")),
                new Sheet.Words(told.text("idea"), told.text("for"), told.text("against")),
                day.plusDays(told.number("after")));
    }

    private static UUID id(Map<String, UUID> cast, String name) {
        return Objects.requireNonNull(cast.get(name), name);
    }
}
