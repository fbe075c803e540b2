package nl.klankbord.people.roster;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What would change; and the yes to it. */
@Controller
@RequestMapping("/imports/{id}/plan")
class PlanController {
    private static final String PAGE = "people/roster/plan";

    private final Imports imports;
    private final Trials trials;
    private final Writing writing;
    private final Background background;

    PlanController(Imports imports, Trials trials, Writing writing, Background background) {
        this.imports = imports;
        this.trials = trials;
        this.writing = writing;
        this.background = background;
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return trials.ready(id)
                .map(trial -> Page.show(PAGE, new PlanView(trial).screen(Refusals.none())))
                .orElseGet(() -> Page.to(Way.wherever(id)));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping
    ModelAndView agree(@PathVariable UUID id, WritingForm form, Viewer viewer) {
        Optional<Trial> ready = trials.ready(id);
        if (ready.isEmpty()) {
            return Page.to(Way.wherever(id));
        }
        Trial trial = ready.get();
        Refusals refusals = form.refusals(trial.plan());
        if (refusals.any()) {
            return Page.again(PAGE, new PlanView(trial).screen(refusals));
        }
        String seen = form.plan() == null ? "" : form.plan();
        if (imports.takeUp(id)) {
            background.run(viewer.id(), () -> writing.write(id, seen, viewer.language()));
        }
        return Page.to(Way.writing(id));
    }
}
