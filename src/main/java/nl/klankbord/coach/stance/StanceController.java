package nl.klankbord.coach.stance;

import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody reads before a talk, so that the technique does not become a trick. */
@Controller
class StanceController {

    @SignedIn
    @GetMapping("/stance")
    ModelAndView show() {
        return Page.show("coach/stance/show", new StanceScreen());
    }
}
