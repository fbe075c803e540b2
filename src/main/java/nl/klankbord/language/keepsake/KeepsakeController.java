package nl.klankbord.language.keepsake;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of talks that the viewer keeps, and taking one away. */
@Controller
@RequestMapping("/look/keepsakes")
class KeepsakeController {

    private static final String ALL = "/look/keepsakes";

    private final Keepsakes keepsakes;

    KeepsakeController(Keepsakes keepsakes) {
        this.keepsakes = keepsakes;
    }

    @SignedIn
    @GetMapping
    ModelAndView all() {
        return Page.show("language/keepsake/list", new KeepsakesScreen(keepsakes.own()));
    }

    @SignedIn
    @GetMapping("/{id}/removal")
    ModelAndView back() {
        return Page.to(ALL);
    }

    @SignedIn
    @DeleteMapping("/{id}")
    ModelAndView remove(@PathVariable UUID id) {
        keepsakes.remove(id);
        return Page.to(ALL, "toast.keepsakeGone");
    }

    /** Puts it back: taking away was a resource too, for the rest of the day. */
    @SignedIn
    @DeleteMapping("/{id}/removal")
    ModelAndView putBack(@PathVariable UUID id) {
        keepsakes.putBack(id);
        return Page.to(ALL, "toast.keepsakeBack");
    }
}
