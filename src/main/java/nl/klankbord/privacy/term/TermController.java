package nl.klankbord.privacy.term;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How long this house keeps what, what goes when, and what went. */
@Controller
class TermController {

    private static final String PAGE = "/privacy/terms";
    private static final String TEMPLATE = "privacy/term/show";
    private static final int AHEAD = 30;

    private final TermReader reader;
    private final Changes changes;

    TermController(TermReader reader, Changes changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping(PAGE)
    ModelAndView show(Viewer viewer) {
        return Page.show(TEMPLATE, reader.screen(AHEAD, viewer.language()));
    }

    /** A reload of a form that came back. */
    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping({"/privacy/terms/{period}/change", "/privacy/changes/{id}/agreement"})
    ModelAndView again() {
        return Page.to(PAGE);
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping("/privacy/terms/{period}/change")
    ModelAndView propose(@PathVariable String period, TermForm form, Viewer viewer) {
        Period found = Period.of(period).orElseThrow(NotHere::new);
        Optional<Integer> months = form.months(found);
        if (months.isEmpty()) {
            Refusals refusals = Refusals.of("months-" + found.code(), form.refusal(found));
            return Page.again(TEMPLATE, reader.again(AHEAD, viewer.language(), refusals, found, form));
        }
        boolean proposed = changes.propose(found, months.get(), form.chosenGround());
        return Page.to(PAGE, proposed ? "toast.termProposed" : "toast.termAlready");
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping("/privacy/changes/{id}/agreement")
    ModelAndView agree(@PathVariable UUID id) {
        changes.agree(id);
        return Page.to(PAGE, "toast.termAgreed");
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @DeleteMapping("/privacy/changes/{id}")
    ModelAndView drop(@PathVariable UUID id) {
        changes.drop(id);
        return Page.to(PAGE, "toast.termDropped");
    }
}
