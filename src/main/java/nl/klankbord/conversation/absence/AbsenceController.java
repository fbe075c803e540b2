package nl.klankbord.conversation.absence;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Getting ready to talk while somebody is ill. */
@Controller
class AbsenceController {

    private final AbsenceReader reader;

    AbsenceController(AbsenceReader reader) {
        this.reader = reader;
    }

    @SignedIn
    @GetMapping("/conversations/{id}/absence")
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String from, Viewer viewer) {
        return Page.show("conversation/absence/show", reader.before(id, from, viewer.language()));
    }
}
