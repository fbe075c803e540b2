package nl.klankbord.coach.craft;

import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.LinkPart;
import nl.klankbord.web.LinksScreen.Link;
import nl.klankbord.web.Page;
import nl.klankbord.web.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Voor jezelf: the way to all that somebody keeps to do their own work better. */
@Controller
class CraftController {

    private final DueRows due;

    CraftController(DueRows due) {
        this.due = due;
    }

    @SignedIn
    @GetMapping("/craft")
    ModelAndView show() {
        return Page.show("coach/craft/show", due.mine());
    }

    @Configuration(proxyBeanMethods = false)
    static class Ways {
        @Bean
        Part craftAmongMySettings(Drawing drawing) {
            return new LinkPart(
                    "me",
                    40,
                    _ -> true,
                    drawing,
                    "",
                    new Link("/craft", "sprout", "coach.craft.title", "coach.craft.more"));
        }
    }
}
