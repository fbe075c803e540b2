package nl.klankbord.coach.nugget;

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

/** Gold nuggets that are kept until they are said. */
@Controller
@RequestMapping("/nuggets")
class NuggetController {

    private static final String HOME = "/nuggets";
    private static final String PAGE = "coach/nugget/list";

    private final NuggetDesk desk;
    private final Removals removals;

    NuggetController(NuggetDesk desk, Removals removals) {
        this.desk = desk;
        this.removals = removals;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(@RequestParam(required = false) @Nullable String person, Viewer viewer) {
        return Page.show(PAGE, desk.screen(viewer.id(), NuggetForm.blank(person), Refusals.none()));
    }

    @SignedIn
    @PostMapping
    ModelAndView write(NuggetForm form, Viewer viewer) {
        Refusals refusals = desk.write(form);
        return refusals.any()
                ? Page.again(PAGE, desk.screen(viewer.id(), form, refusals))
                : Page.to(HOME, "toast.nuggetKept");
    }

    @SignedIn
    @DeleteMapping("/{id}")
    ModelAndView remove(@PathVariable UUID id) {
        removals.remove(Shelf.NUGGET, id);
        return Page.to(HOME, "toast.ownGone");
    }

    @SignedIn
    @DeleteMapping("/{id}/removal")
    ModelAndView putBack(@PathVariable UUID id) {
        removals.putBack(Shelf.NUGGET, id);
        return Page.to(HOME, "toast.ownBack");
    }
}
