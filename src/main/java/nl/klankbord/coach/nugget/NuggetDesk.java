package nl.klankbord.coach.nugget;

import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes nuggets in and lays them before whoever keeps them, each at one moment. */
@Component
class NuggetDesk {

    private final Nuggets nuggets;
    private final Lines lines;

    NuggetDesk(Nuggets nuggets, Lines lines) {
        this.nuggets = nuggets;
        this.lines = lines;
    }

    @Transactional(readOnly = true)
    public NuggetsScreen screen(UUID me, NuggetForm form, Refusals refusals) {
        return new NuggetsScreen(
                me, nuggets.mine(), lines.team(), form.chosenPerson(), form.typedLine(), form.chosenId(), refusals);
    }

    /** Keeps one, or says why not yet. */
    @Transactional
    public Refusals write(NuggetForm form) {
        List<Colleague> team = lines.team();
        Refusals refusals = form.check(team);
        if (!refusals.any()) {
            nuggets.write(form.chosenId(), form.about(team).orElseThrow(), form.typedLine());
        }
        return refusals;
    }
}
