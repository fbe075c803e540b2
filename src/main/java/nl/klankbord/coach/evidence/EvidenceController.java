package nl.klankbord.coach.evidence;

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

/** What I think, what I saw for it, and what I saw against it. */
@Controller
@RequestMapping("/evidence")
class EvidenceController {

    private static final String HOME = "/evidence";
    private static final String FORM = "coach/evidence/form";

    private final EvidenceDesk desk;
    private final Removals removals;
    private final Clock clock;

    EvidenceController(EvidenceDesk desk, Removals removals, Clock clock) {
        this.desk = desk;
        this.removals = removals;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping
    ModelAndView list() {
        return Page.show("coach/evidence/list", new EvidenceScreen(desk.mine(), LocalDate.now(clock)));
    }

    @SignedIn
    @GetMapping("/new")
    ModelAndView begin(@RequestParam(required = false) @Nullable String person, Viewer viewer) {
        return Page.show(FORM, desk.fresh(viewer.id(), EvidenceForm.blank(person), Refusals.none()));
    }

    @SignedIn
    @PostMapping
    ModelAndView write(EvidenceForm form, Viewer viewer) {
        Refusals refusals = desk.write(form);
        return refusals.any()
                ? Page.again(FORM, desk.fresh(viewer.id(), form, refusals))
                : Page.to(HOME, "toast.ownKept");
    }

    @SignedIn
    @GetMapping("/{id}")
    ModelAndView look(@PathVariable UUID id, Viewer viewer) {
        return Page.show(FORM, desk.again(viewer.id(), id));
    }

    @SignedIn
    @PostMapping("/{id}")
    ModelAndView change(@PathVariable UUID id, EvidenceForm form, Viewer viewer) {
        Refusals refusals = desk.change(id, form);
        return refusals.any()
                ? Page.again(FORM, desk.again(viewer.id(), id, form, refusals))
                : Page.to(HOME, "toast.ownKept");
    }

    @SignedIn
    @DeleteMapping("/{id}")
    ModelAndView remove(@PathVariable UUID id) {
        removals.remove(Shelf.EVIDENCE, id);
        return Page.to(HOME, "toast.ownGone");
    }

    @SignedIn
    @DeleteMapping("/{id}/removal")
    ModelAndView putBack(@PathVariable UUID id) {
        removals.putBack(Shelf.EVIDENCE, id);
        return Page.to(HOME, "toast.ownBack");
    }
}
