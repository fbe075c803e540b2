package nl.klankbord.privacy.kept;

import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Guest;
import nl.klankbord.web.LinkPart;
import nl.klankbord.web.LinksScreen.Link;
import nl.klankbord.web.Page;
import nl.klankbord.web.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Wat Klankbord over je bewaart. */
@Controller
class KeptController {

    private final KeptReader reader;

    KeptController(KeptReader reader) {
        this.reader = reader;
    }

    @SignedIn
    @GetMapping("/me/kept")
    ModelAndView show() {
        return Page.show("privacy/kept/show", reader.screen());
    }

    @Configuration(proxyBeanMethods = false)
    static class Ways {
        @Bean
        Part keptWay(Drawing drawing) {
            Link kept = new Link("/me/kept", "shield-check", "privacy.me", "privacy.me.more");
            return new LinkPart("me", 20, Guest::signedIn, drawing, "", kept);
        }
    }
}
