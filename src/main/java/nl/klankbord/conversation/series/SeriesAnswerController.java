package nl.klankbord.conversation.series;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.conversation.proposal.Answer;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answering a rhythm: saying yes, finding that it still suits, and stopping. */
@Controller
class SeriesAnswerController {

    private final Rhythms rhythms;

    SeriesAnswerController(Rhythms rhythms) {
        this.rhythms = rhythms;
    }

    @SignedIn
    @PostMapping("/people/{person}/series/{id}/acceptance")
    ModelAndView accept(
            @PathVariable UUID person, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int version) {
        return switch (rhythms.accept(id, version)) {
            case Answer.Done _ -> Page.to(page(person), "toast.seriesAccepted");
            // Nothing was typed, so nothing can be lost: the page itself shows what changed.
            case Answer.Refused(var why) -> Page.to(page(person), why.key());
        };
    }

    @SignedIn
    @PostMapping("/people/{person}/series/{id}/minding")
    ModelAndView mind(@PathVariable UUID person, @PathVariable UUID id) {
        return Page.to(page(rhythms.mind(id)), "toast.seriesMinded");
    }

    @SignedIn
    @DeleteMapping("/people/{person}/series/{id}")
    ModelAndView stop(@PathVariable UUID person, @PathVariable UUID id) {
        return Page.to("/people/" + rhythms.stop(id), "toast.seriesStopped");
    }

    private static String page(UUID person) {
        return "/people/" + person + "/series";
    }
}
