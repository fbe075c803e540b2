package nl.klankbord.conversation.companion;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The employee's yes or no, taking it back, and stepping back. No answer asks for a reason. */
@Controller
class CompanionAnswerController {

    private final Companions companions;

    CompanionAnswerController(Companions companions) {
        this.companions = companions;
    }

    @SignedIn
    @PostMapping("/companions/{id}/acceptance")
    ModelAndView accept(@PathVariable UUID id) {
        return done(id, companions.accept(id) ? "toast.companionJoins" : "toast.companionNot");
    }

    @SignedIn
    @PostMapping("/companions/{id}/refusal")
    ModelAndView refuse(@PathVariable UUID id) {
        return done(id, companions.refuse(id) ? "toast.companionRefused" : "toast.companionNot");
    }

    @SignedIn
    @DeleteMapping("/companions/{id}")
    ModelAndView withdraw(@PathVariable UUID id) {
        return done(id, companions.withdraw(id) ? "toast.companionWithdrawn" : "toast.companionNot");
    }

    @SignedIn
    @PostMapping("/companions/{id}/stepping-back")
    ModelAndView stepBack(@PathVariable UUID id) {
        companions.stepBack(id);
        return Page.to("/", "toast.companionSteppedBack");
    }

    private ModelAndView done(UUID companion, String toast) {
        return Page.to("/conversations/" + companions.find(companion).conversation(), toast);
    }
}
