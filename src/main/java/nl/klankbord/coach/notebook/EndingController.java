package nl.klankbord.coach.notebook;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a try ended, which can be taken back. */
@Controller
@RequestMapping("/notebook/{id}/closure")
class EndingController {

    private static final String HOME = "/notebook";

    private final Entries entries;

    EndingController(Entries entries) {
        this.entries = entries;
    }

    /** Whatever else was said than that it was done, puts it aside: that promises least. */
    @SignedIn
    @PostMapping
    ModelAndView close(@PathVariable UUID id, @RequestParam(required = false) @Nullable String outcome) {
        Ending ending = Ending.of(outcome).orElse(Ending.ASIDE);
        entries.close(id, ending);
        return Page.to(HOME, ending == Ending.DONE ? "toast.attemptDone" : "toast.attemptAside");
    }

    @SignedIn
    @DeleteMapping
    ModelAndView open(@PathVariable UUID id) {
        entries.open(id);
        return Page.to(HOME, "toast.ownBack");
    }
}
