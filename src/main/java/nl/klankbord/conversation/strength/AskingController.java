package nl.klankbord.conversation.strength;

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

/** 'You may ask me about this': said with one tap, and taken back with one. */
@Controller
@RequestMapping("/strengths/{id}/asking")
class AskingController {

    private static final String HOME = "/strengths";

    private final Strengths strengths;

    AskingController(Strengths strengths) {
        this.strengths = strengths;
    }

    @SignedIn
    @PostMapping
    ModelAndView allow(@PathVariable UUID id) {
        return Page.to(HOME, strengths.open(id, Audience.TEAM) ? "toast.strengthAsk" : "toast.strengthNoTeam");
    }

    @SignedIn
    @DeleteMapping
    ModelAndView takeBack(@PathVariable UUID id) {
        strengths.shut(id);
        return Page.to(HOME, "toast.strengthNoAsk");
    }

    @SignedIn
    @GetMapping
    ModelAndView back(@PathVariable UUID id) {
        return Page.to(HOME);
    }
}
