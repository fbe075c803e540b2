package nl.klankbord.conversation.change;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What changed in the minutes, version by version. Both may see it: nothing is rewritten behind somebody's back. */
@Controller
class ChangesController {

    private final ChangesReader reader;

    ChangesController(ChangesReader reader) {
        this.reader = reader;
    }

    @SignedIn
    @GetMapping("/conversations/{id}/minutes/changes")
    ModelAndView show(@PathVariable UUID id) {
        ChangesScreen screen = reader.read(id);
        return screen.steps().isEmpty() ? Page.to(screen.path()) : Page.show("conversation/change/show", screen);
    }
}
