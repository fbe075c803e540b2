package nl.klankbord.coach.notebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.coach.removal.Removals;
import nl.klankbord.coach.removal.Shelf;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The viewer's notebook: a thought, another way to look at it, and one try. */
@Controller
@RequestMapping("/notebook")
class NotebookController {

    private static final String HOME = "/notebook";
    private static final String FORM = "coach/notebook/new";

    private final Entries entries;
    private final Thoughts thoughts;
    private final Removals removals;
    private final Clock clock;

    NotebookController(Entries entries, Thoughts thoughts, Removals removals, Clock clock) {
        this.entries = entries;
        this.thoughts = thoughts;
        this.removals = removals;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(Viewer viewer) {
        return Page.show(
                "coach/notebook/list",
                new NotebookScreen(entries.mine(), thoughts.all(), LocalDate.now(clock), viewer.language()));
    }

    @SignedIn
    @GetMapping("/new")
    ModelAndView begin(@RequestParam(required = false) @Nullable String thought, Viewer viewer) {
        NotebookForm begun = NotebookForm.begun(thoughts.find(thought), viewer.language());
        return Page.show(FORM, begun.screen(viewer.id(), Refusals.none()));
    }

    @SignedIn
    @PostMapping
    ModelAndView write(NotebookForm form, Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        Refusals refusals = form.check(today);
        if (refusals.any()) {
            return Page.again(FORM, form.screen(viewer.id(), refusals));
        }
        entries.write(form.chosenId(), form.draft(today));
        return Page.to(HOME, "toast.ownKept");
    }

    @SignedIn
    @DeleteMapping("/{id}")
    ModelAndView remove(@PathVariable UUID id) {
        removals.remove(Shelf.NOTEBOOK, id);
        return Page.to(HOME, "toast.ownGone");
    }

    @SignedIn
    @DeleteMapping("/{id}/removal")
    ModelAndView putBack(@PathVariable UUID id) {
        removals.putBack(Shelf.NOTEBOOK, id);
        return Page.to(HOME, "toast.ownBack");
    }
}
