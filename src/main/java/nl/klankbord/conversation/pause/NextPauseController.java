package nl.klankbord.conversation.pause;

import java.time.Duration;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A minute for oneself, for whoever does not say before which talk: the one that is near, or five thoughts without one. */
@Controller
class NextPauseController {

    private static final Duration NEAR = Duration.ofHours(12);

    private final NextTalks next;

    NextPauseController(NextTalks next) {
        this.next = next;
    }

    @SignedIn
    @GetMapping("/pause")
    ModelAndView lead() {
        return Page.to(next.within(NEAR)
                .map(talk -> "/conversations/" + talk + "/pause")
                .orElse("/stance"));
    }
}
