package nl.klankbord.conversation.companion;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Bringing somebody along to one conversation, and what whoever comes along sees of it. */
@Controller
class CompanionController {

    private static final String FORM = "conversation/companion/form";

    private final CompanionDesk desk;
    private final Companions companions;

    CompanionController(CompanionDesk desk, Companions companions) {
        this.desk = desk;
        this.companions = companions;
    }

    @SignedIn
    @GetMapping("/conversations/{id}/companion")
    ModelAndView form(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q) {
        return Page.show(FORM, desk.form(id, Typed.line(q), Refusals.none()));
    }

    @SignedIn
    @PostMapping("/conversations/{id}/companion")
    ModelAndView propose(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String q) {
        if (person == null) {
            Refusals nobody = Refusals.of("person", Message.of("companion.refused.nobody"));
            return Page.again(FORM, desk.form(id, Typed.line(q), nobody));
        }
        return Page.to(
                "/conversations/" + id,
                companions.propose(id, person) ? "toast.companionProposed" : "toast.companionNot");
    }

    @SignedIn
    @GetMapping("/companions/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return Page.show("conversation/companion/show", desk.beside(id));
    }
}
