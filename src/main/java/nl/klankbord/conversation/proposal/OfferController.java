package nl.klankbord.conversation.proposal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.access.Ids;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import nl.klankbord.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Offering a colleague a moment to talk, or another moment than the one that stands. */
@Controller
class OfferController {

    private static final String FORM = "conversation/proposal/show";

    private final OfferDesk desk;
    private final Proposals proposals;
    private final Clock clock;

    OfferController(OfferDesk desk, Proposals proposals, Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/people/{person}/proposal")
    ModelAndView fresh(@PathVariable UUID person, @RequestParam(defaultValue = "") String guide) {
        return Page.show(FORM, desk.fresh(person, Typed.line(guide)));
    }

    @SignedIn
    @PostMapping("/people/{person}/proposal")
    ModelAndView propose(@PathVariable UUID person, OfferForm form) {
        UUID id = form.id() == null ? Ids.next() : form.id();
        return send(
                new Aim(person, null),
                form,
                offer -> proposals.propose(id, person, form.purpose().orElseThrow(), offer, form.chosenGuide()));
    }

    @SignedIn
    @GetMapping("/conversations/{id}/proposal")
    ModelAndView another(@PathVariable UUID id) {
        Aim aim = desk.aimAt(id);
        return aim.movable() ? Page.show(FORM, desk.another(aim)) : Page.to("/conversations/" + id);
    }

    @SignedIn
    @PostMapping("/conversations/{id}/proposal")
    ModelAndView counter(@PathVariable UUID id, OfferForm form) {
        return send(desk.aimAt(id), form, offer -> proposals.counter(id, form.versionSeen(), offer));
    }

    private ModelAndView send(Aim aim, OfferForm form, Function<Offer, Answer> verb) {
        Optional<OfferScreen> objection = desk.objection(aim, form);
        if (objection.isPresent()) {
            return Page.again(FORM, objection.get());
        }
        return switch (verb.apply(form.offer(clock.getZone()))) {
            case Answer.Done(UUID conversation) -> Page.to("/conversations/" + conversation, "toast.offerSent");
            case Answer.Refused(var why) -> Page.again(FORM, desk.refused(aim, form, why));
        };
    }
}
