package nl.klankbord.conversation.balance;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The viewer's contacts, with everybody they guide or with one person. */
@Controller
class BalanceController {

    private final BalanceReader reader;

    BalanceController(BalanceReader reader) {
        this.reader = reader;
    }

    @SignedIn
    @GetMapping("/contacts")
    ModelAndView all() {
        return Page.show("conversation/balance/all", reader.all());
    }

    @SignedIn
    @GetMapping("/people/{person}/contacts")
    ModelAndView with(@PathVariable UUID person) {
        return Page.show("conversation/balance/with", reader.with(person));
    }
}
