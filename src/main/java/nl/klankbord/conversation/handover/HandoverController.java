package nl.klankbord.conversation.handover;

import java.util.List;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What do you take along to your new manager? Nothing is chosen beforehand, and what was handed over comes back at a tap. */
@Controller
class HandoverController {

    private final HandoverReader reader;
    private final Handovers handovers;

    HandoverController(HandoverReader reader, Handovers handovers) {
        this.reader = reader;
        this.handovers = handovers;
    }

    @SignedIn
    @GetMapping("/people/{person}/handover")
    ModelAndView choose(@PathVariable UUID person, @RequestParam(required = false) @Nullable UUID before) {
        return Page.show("conversation/handover/choose", reader.choices(person, before));
    }

    @SignedIn
    @PostMapping("/people/{person}/handover")
    ModelAndView hand(@PathVariable UUID person, @RequestParam(required = false) @Nullable List<UUID> item) {
        int handed = handovers.hand(person, item == null ? List.of() : item);
        return Page.to("/people/" + person + "/handover", handed == 0 ? "toast.handoverNothing" : "toast.handoverDone");
    }

    @SignedIn
    @PostMapping("/people/{person}/handover/settling")
    ModelAndView settle(@PathVariable UUID person) {
        handovers.settle(person);
        return Page.to("/", "toast.handoverSettled");
    }

    @SignedIn
    @GetMapping("/handovers/{id}")
    ModelAndView read(@PathVariable UUID id) {
        return Page.show("conversation/handover/show", reader.one(id));
    }

    @SignedIn
    @DeleteMapping("/handovers/{id}")
    ModelAndView takeBack(@PathVariable UUID id) {
        return Page.to("/people/" + handovers.takeBack(id) + "/handover", "toast.handoverBack");
    }
}
