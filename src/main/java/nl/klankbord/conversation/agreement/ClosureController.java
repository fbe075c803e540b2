package nl.klankbord.conversation.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How does it stand with an agreement? Done, kept, tried, changed, or no longer needed; and a word of why. */
@Controller
@RequestMapping("/agreements/{id}/closure")
class ClosureController {

    private static final String PAGE = "conversation/agreement/closure";

    private final Closures closures;
    private final AgreementReader reader;
    private final Clock clock;

    ClosureController(Closures closures, AgreementReader reader, Clock clock) {
        this.closures = closures;
        this.reader = reader;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String outcome,
            Viewer viewer) {
        AgreementRow row = reader.one(id, viewer.id());
        Ending none = Ending.none(row.agreement());
        Ending begun = new Ending(Outcome.of(outcome).map(Outcome::code).orElse(""), "", none.words());
        return Page.show(PAGE, reader.screen(row, begun, ClosureForm.back(to), Refusals.none()));
    }

    @SignedIn
    @PostMapping
    ModelAndView close(@PathVariable UUID id, ClosureForm form, Viewer viewer) {
        AgreementRow row = reader.one(id, viewer.id());
        Ending ending = form.ending();
        Refusals refusals = check(ending, row.agreement());
        if (row.open() && refusals.any()) {
            return Page.again(PAGE, reader.screen(row, ending, form.back(), refusals));
        }
        if (refusals.any() || !closures.close(id, ending.closing(row.agreement()))) {
            return Page.to(form.back(), "toast.agreementEndedAlready");
        }
        boolean fulfilled = ending.chosen().orElseThrow().fulfilled();
        return Page.to(form.back(), "toast.agreement" + (fulfilled ? "Done" : "Changed"));
    }

    @SignedIn
    @DeleteMapping
    ModelAndView takeBack(@PathVariable UUID id, ClosureForm form) {
        return Page.to(form.back(), closures.takeBack(id) ? "toast.agreementOpen" : "toast.agreementStaysEnded");
    }

    private Refusals check(Ending ending, Agreement agreement) {
        Refusals.Collector refusals = Refusals.collect();
        ending.check(refusals, "", agreement, LocalDate.now(clock));
        return refusals.done();
    }
}
