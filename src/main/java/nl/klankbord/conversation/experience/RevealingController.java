package nl.klankbord.conversation.experience;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The employee lays both answers side by side, and takes that back. There is no way to refuse: who does nothing, refused nothing. */
@Controller
@RequestMapping("/conversations/{id}/experience/revealing")
class RevealingController {

    private final Revealings revealings;

    RevealingController(Revealings revealings) {
        this.revealings = revealings;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return Page.to("/conversations/" + id + "/experience");
    }

    @SignedIn
    @PostMapping
    ModelAndView reveal(@PathVariable UUID id) {
        return Page.to(
                "/conversations/" + id + "/experience",
                revealings.reveal(id) ? "toast.experienceRevealed" : "toast.experienceFirst");
    }

    @SignedIn
    @DeleteMapping
    ModelAndView withdraw(@PathVariable UUID id) {
        revealings.withdraw(id);
        return Page.to("/conversations/" + id + "/experience", "toast.experienceHidden");
    }
}
