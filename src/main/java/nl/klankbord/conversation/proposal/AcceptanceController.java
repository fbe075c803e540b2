package nl.klankbord.conversation.proposal;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying yes to the offer that stands. */
@Controller
class AcceptanceController {

    private final Proposals proposals;

    AcceptanceController(Proposals proposals) {
        this.proposals = proposals;
    }

    @SignedIn
    @PostMapping("/conversations/{id}/acceptance")
    ModelAndView accept(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version) {
        return switch (proposals.accept(id, version)) {
            case Answer.Done(UUID conversation) -> Page.to("/conversations/" + conversation, "toast.offerAccepted");
            // Nothing was typed, so nothing can be lost: the page itself shows what changed.
            case Answer.Refused(var why) -> Page.to("/conversations/" + id, why.key());
        };
    }
}
