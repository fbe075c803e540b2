package nl.klankbord.coach.nugget;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** That a nugget was said, which can be taken back for the rest of that day. */
@Controller
@RequestMapping("/nuggets/{id}/saying")
class SayingController {

    private static final String HOME = "/nuggets";

    private final Nuggets nuggets;

    SayingController(Nuggets nuggets) {
        this.nuggets = nuggets;
    }

    @SignedIn
    @PostMapping
    ModelAndView say(@PathVariable UUID id) {
        nuggets.say(id);
        return Page.to(HOME, "toast.nuggetSaid");
    }

    @SignedIn
    @DeleteMapping
    ModelAndView takeBack(@PathVariable UUID id) {
        nuggets.takeBack(id);
        return Page.to(HOME, "toast.ownBack");
    }
}
