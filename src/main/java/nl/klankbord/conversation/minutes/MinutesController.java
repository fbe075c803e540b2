package nl.klankbord.conversation.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.conversation.agreement.Agreement;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What did the two of you agree? Written by either, laid before the other. */
@Controller
class MinutesController {

    static final String PAGE = "conversation/minutes/form";

    private final MinutesReader reader;
    private final Minutes minutes;
    private final Clock clock;

    MinutesController(MinutesReader reader, Minutes minutes, Clock clock) {
        this.reader = reader;
        this.minutes = minutes;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/conversations/{id}/minutes")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        Ground ground = reader.ground(id, viewer.id());
        if (!ground.standing().minutesBelongToAnAgreedConversation()) {
            return Page.to("/conversations/" + id, "toast.minutesNotYet");
        }
        return Page.show(PAGE, ground.opened());
    }

    @SignedIn
    @PostMapping("/conversations/{id}/minutes")
    ModelAndView lay(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Viewer viewer) {
        MinutesForm typed = SentForm.read(sent);
        Ground ground = reader.ground(id, viewer.id());
        MinutesForm form = ground.standing().kind().wordless() ? typed.wordless() : typed;
        Refusals refusals = check(ground, form);
        if (refusals.any()) {
            return Page.again(PAGE, ground.again(form, refusals));
        }
        if (ground.alreadySays(form)) {
            return Page.to(
                    "/conversations/" + id + "/minutes/" + ground.standing().newest(), "toast.minutesSame");
        }
        return switch (minutes.lay(id, form.minutes(ground.earlierAgreements()))) {
            case Laid.Done(int number) -> Page.to("/conversations/" + id + "/minutes/" + number, "toast.minutesLaid");
            case Laid.Clash _ -> Page.again(PAGE, reader.ground(id, viewer.id()).again(form, Refusals.none()));
            case Laid.NotNow() ->
                Page.again(PAGE, ground.again(form, Refusals.of("text", Message.of("minutes.refused.notAgreed"))));
        };
    }

    private Refusals check(Ground ground, MinutesForm form) {
        Refusals found = form.check(
                ground.standing().pair(),
                ground.earlierAgreements(),
                ground.standingAgreements().stream().map(Agreement::promise).toList(),
                LocalDate.now(clock));
        // Without room for words there is at least a next moment to agree on.
        return ground.standing().kind().wordless() && found.of("text") != null
                ? Refusals.of("what-1", Message.of("absence.refused.nothing"))
                : found;
    }
}
