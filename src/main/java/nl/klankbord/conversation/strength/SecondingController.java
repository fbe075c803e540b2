package nl.klankbord.conversation.strength;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 'I see that too', about what a colleague lets one know they are good at. */
@Controller
@RequestMapping("/strengths/{id}/seconding")
class SecondingController {

    private final Secondings secondings;

    SecondingController(Secondings secondings) {
        this.secondings = secondings;
    }

    /**
     * Says it.
     *
     * @param text the words that stood on the page
     * @param with on whose page that was; on that of the team when nobody's
     */
    @SignedIn
    @PostMapping
    ModelAndView say(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable UUID with) {
        boolean said = secondings.say(id, Typed.line(text));
        return Page.to(page(with), said ? "toast.strengthSeconded" : "toast.strengthOtherWords");
    }

    @SignedIn
    @DeleteMapping
    ModelAndView takeBack(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID with) {
        secondings.takeBack(id);
        return Page.to(page(with), "toast.strengthUnseconded");
    }

    @SignedIn
    @GetMapping
    ModelAndView back(@PathVariable UUID id) {
        return Page.to(page(null));
    }

    private static String page(@Nullable UUID with) {
        return with == null ? "/strengths/team" : "/people/" + with + "/strengths";
    }
}
