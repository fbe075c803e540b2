package nl.klankbord.conversation.series;

import java.time.Clock;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.conversation.proposal.Answer;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The rhythm of two people, and offering one. */
@Controller
class SeriesController {

    private static final String FORM = "conversation/series/form";

    private final SeriesReader reader;
    private final Rhythms rhythms;
    private final Clock clock;

    SeriesController(SeriesReader reader, Rhythms rhythms, Clock clock) {
        this.reader = reader;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/people/{person}/series")
    ModelAndView show(@PathVariable UUID person) {
        return Page.show("conversation/series/show", reader.read(person));
    }

    @SignedIn
    @GetMapping("/people/{person}/series/proposal")
    ModelAndView fresh(@PathVariable UUID person) {
        return Page.show(FORM, reader.fresh(person));
    }

    @SignedIn
    @PostMapping("/people/{person}/series/proposal")
    ModelAndView propose(@PathVariable UUID person, SeriesForm form) {
        Refusals refusals = form.refusals(clock);
        if (refusals.any()) {
            return Page.again(FORM, reader.again(person, form, refusals, null));
        }
        return switch (rhythms.propose(person, form.ask(clock.getZone()))) {
            case Answer.Done _ -> Page.to(page(person), "toast.offerSent");
            case Answer.Refused(var why) -> Page.again(FORM, reader.again(person, form, Refusals.none(), why));
        };
    }

    private static String page(UUID person) {
        return "/people/" + person + "/series";
    }
}
