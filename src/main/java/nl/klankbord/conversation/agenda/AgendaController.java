package nl.klankbord.conversation.agenda;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one conversation, and the sheet that goes to the table while the phone stays away. */
@Controller
class AgendaController {

    private final AgendaReader reader;

    AgendaController(AgendaReader reader) {
        this.reader = reader;
    }

    @SignedIn
    @GetMapping("/conversations/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return Page.show("conversation/agenda/show", reader.read(id));
    }

    @SignedIn
    @GetMapping("/conversations/{id}/sheet")
    ModelAndView sheet(@PathVariable UUID id) {
        return Page.show("conversation/agenda/sheet", reader.read(id));
    }
}
