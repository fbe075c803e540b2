package nl.klankbord.privacy.request;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What I wrote for myself and somebody asks for: I look at it and decide. */
@Controller
class ReviewController {

    private static final String TEMPLATE = "privacy/request/reviews";
    private static final String RELEASE = "release";

    private final RequestReader reader;
    private final Reviews reviews;

    ReviewController(RequestReader reader, Reviews reviews) {
        this.reader = reader;
        this.reviews = reviews;
    }

    @SignedIn
    @GetMapping("/me/reviews")
    ModelAndView show(Viewer viewer) {
        return Page.show(TEMPLATE, reader.reviews(null, Refusals.none(), viewer.language()));
    }

    /** A reload of a form that came back. */
    @SignedIn
    @GetMapping("/me/reviews/{id}")
    ModelAndView again() {
        return Page.to("/me/reviews");
    }

    @SignedIn
    @PostMapping("/me/reviews/{id}")
    ModelAndView decide(@PathVariable UUID id, @RequestParam(defaultValue = "") String choice, Viewer viewer) {
        Optional<Reason> reason = Reason.of(choice);
        if (reason.isEmpty() && !choice.equals(RELEASE)) {
            Refusals refusals = Refusals.of("choice-" + id, Message.of("privacy.review.refused"));
            return Page.again(TEMPLATE, reader.reviews(id, refusals, viewer.language()));
        }
        reviews.decide(id, reason.orElse(null));
        return Page.to("/me/reviews", reason.isPresent() ? "toast.wordsSetApart" : "toast.wordsReleased");
    }
}
