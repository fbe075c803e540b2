package nl.klankbord.conversation.series;

import java.time.Clock;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.conversation.Skipping;
import nl.klankbord.conversation.proposal.Answer;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Skipping one talk of a rhythm. It asks first: a tap is made quickly, and a talk is worth having. */
@Controller
class SkipController {

    private final SeriesReader reader;
    private final Rhythms rhythms;
    private final Clock clock;

    SkipController(SeriesReader reader, Rhythms rhythms, Clock clock) {
        this.reader = reader;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/conversations/{id}/skip")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        SkipScreen screen = reader.skipping(id);
        return Skipping.open(screen.conversation(), viewer.id(), clock.instant())
                ? Page.show("conversation/series/skip", screen)
                : Page.to("/conversations/" + id);
    }

    @SignedIn
    @PostMapping("/conversations/{id}/skip")
    ModelAndView skip(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version) {
        return switch (rhythms.skip(id, version)) {
            case Answer.Done _ -> Page.to("/conversations/" + id, "toast.skipped");
            case Answer.Refused(var why) -> Page.to("/conversations/" + id, why.key());
        };
    }

    @SignedIn
    @DeleteMapping("/conversations/{id}/skip")
    ModelAndView takeBack(@PathVariable UUID id) {
        return switch (rhythms.takeBackSkip(id)) {
            case Answer.Done _ -> Page.to("/conversations/" + id, "toast.skipTakenBack");
            case Answer.Refused(var why) -> Page.to("/conversations/" + id, why.key());
        };
    }
}
