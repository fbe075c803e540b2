package nl.klankbord.coach.warning;

import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Before one solves it for the other: one's own signs, three counts, and what to do instead. */
@Controller
@RequestMapping("/warning")
class WarningController {

    private static final String PAGE = "coach/warning/show";

    private final Warnings warnings;
    private final Signs signs;

    WarningController(Warnings warnings, Signs signs) {
        this.warnings = warnings;
        this.signs = signs;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(Viewer viewer) {
        return Page.show(PAGE, screen(warnings.mine(), viewer, Refusals.none()));
    }

    @SignedIn
    @PostMapping
    ModelAndView keep(WarningForm form, Viewer viewer) {
        Refusals refusals = form.check();
        Warning warning = form.warning(signs);
        if (refusals.any()) {
            return Page.again(PAGE, screen(warning, viewer, refusals));
        }
        warnings.keep(warning);
        return Page.to("/warning", "toast.warningKept");
    }

    /** Three counts, and what one does then. */
    @SignedIn
    @GetMapping("/pause")
    ModelAndView pause(Viewer viewer) {
        return Page.show("coach/warning/pause", screen(warnings.mine(), viewer, Refusals.none()));
    }

    private WarningScreen screen(Warning warning, Viewer viewer, Refusals refusals) {
        return new WarningScreen(warning, signs, viewer.language(), refusals);
    }
}
