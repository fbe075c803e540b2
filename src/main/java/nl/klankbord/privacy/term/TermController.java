package nl.klankbord.privacy.term;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Guest;
import nl.klankbord.web.LinkPart;
import nl.klankbord.web.LinksScreen.Link;
import nl.klankbord.web.Message;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Part;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    ModelAndView show() {
        return Page.show(TEMPLATE, reader.screen(AHEAD, Refusals.none()));
    }

    /** A reload of a form that came back. */
    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping({"/privacy/terms/{period}/change", "/privacy/changes/{id}/agreement"})
    ModelAndView again() {
        return Page.to(PAGE);
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping("/privacy/terms/{period}/change")
    ModelAndView propose(@PathVariable String period, @RequestParam(defaultValue = "") String months) {
        Period found = Period.of(period).orElseThrow(NotHere::new);
        Optional<Integer> typed = number(months).filter(found::allows);
        if (typed.isEmpty()) {
            Message why = Message.of("privacy.term.refused." + found.code(), found.least(), found.most());
            return Page.again(TEMPLATE, reader.screen(AHEAD, Refusals.of("months-" + found.code(), why)));
        }
        boolean proposed = changes.propose(found, typed.get());
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

    @Configuration(proxyBeanMethods = false)
    static class Ways {
        /** On Vandaag, for those who see to it that nothing stays too long. */
        @Bean
        Part waysToPrivacy(Drawing drawing) {
            return new LinkPart(
                    "today.side",
                    92,
                    Ways::keepsThePeople,
                    drawing,
                    "privacy.ways",
                    new Link("/privacy/requests", "hand-heart", "privacy.watch.title", "privacy.watch.link"),
                    new Link(PAGE, "hourglass", "privacy.term.title", "privacy.term.link"),
                    new Link("/privacy/papers", "file-text", "privacy.paper.title", "privacy.paper.link"),
                    new Link("/privacy/erasures", "trash-2", "privacy.erasure.list", "privacy.erasure.link.more"));
        }

        private static boolean keepsThePeople(Guest guest) {
            return guest.roles().contains(Role.HR.code()) || guest.roles().contains(Role.ADMINISTRATOR.code());
        }
    }

    private static Optional<Integer> number(String typed) {
        String letters = Typed.line(typed);
        return letters.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(letters)) : Optional.empty();
    }
}
