package nl.klankbord.conversation.absence;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Getting ready to talk while somebody is ill. */
@Controller
class AbsenceController {

    private static final String PAGE = "conversation/absence/show";

    private final AbsenceReader reader;

    AbsenceController(AbsenceReader reader) {
        this.reader = reader;
    }

    @SignedIn
    @GetMapping("/conversations/{id}/absence")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Page.show(PAGE, reader.before(id, null, viewer.language()));
    }

    /** The first day comes in a form, so that no address and no history of a browser keeps it. */
    @SignedIn
    @PostMapping("/conversations/{id}/absence")
    ModelAndView count(@PathVariable UUID id, @RequestParam(required = false) @Nullable String from, Viewer viewer) {
        AbsenceScreen screen = reader.before(id, from, viewer.language());
        return screen.dates().unread() ? Page.again(PAGE, screen) : Page.show(PAGE, screen);
    }
}
