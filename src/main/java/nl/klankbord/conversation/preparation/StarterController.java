package nl.klankbord.conversation.preparation;

import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking a sentence from the set as a line of one's own: theirs alone, and theirs to change. */
@Controller
class StarterController {

    private static final String STARTER = "/conversations/{id}/preparation/starters/{key}";

    private final Keeping keeping;
    private final Starters starters;

    StarterController(Keeping keeping, Starters starters) {
        this.keeping = keeping;
        this.starters = starters;
    }

    @SignedIn
    @PostMapping(STARTER)
    ModelAndView take(
            @PathVariable UUID id, @PathVariable String key, @RequestParam Map<String, String> fields, Viewer viewer) {
        return keeping.first(
                id,
                fields,
                () -> starters.take(id, key, viewer.language())
                        .map(line -> Keeping.at(id, line))
                        .orElseGet(() -> Keeping.full(id)));
    }

    @SignedIn
    @GetMapping(STARTER)
    ModelAndView back(@PathVariable UUID id) {
        return Keeping.page(id, "");
    }
}
