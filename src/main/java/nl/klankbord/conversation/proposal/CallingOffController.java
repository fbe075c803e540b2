package nl.klankbord.conversation.proposal;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Calling a conversation off. It asks first, because the other may have prepared. */
@Controller
class CallingOffController {

    private static final String FORM = "conversation/proposal/callingoff";

    private final CallingOffDesk desk;
    private final Proposals proposals;

    CallingOffController(CallingOffDesk desk, Proposals proposals) {
        this.desk = desk;
        this.proposals = proposals;
    }

    @SignedIn
    @GetMapping("/conversations/{id}/calling-off")
    ModelAndView ask(@PathVariable UUID id) {
        CallingOffScreen screen = desk.screen(id, "", Refusals.none(), null);
        return screen.conversation().movable() ? Page.show(FORM, screen) : Page.to("/conversations/" + id);
    }

    @SignedIn
    @PostMapping("/conversations/{id}/calling-off")
    ModelAndView callOff(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String word) {
        String said = Typed.text(word);
        if (said.length() > OfferForm.WORD) {
            Message tooLong = Message.of("conversation.proposal.word.long", OfferForm.WORD);
            return Page.again(FORM, desk.screen(id, word, Refusals.of("word", tooLong), null));
        }
        if (!said.isEmpty()
                && desk.screen(id, word, Refusals.none(), null)
                        .conversation()
                        .kind()
                        .wordless()) {
            Message wordless = Message.of("conversation.proposal.word.wordless");
            return Page.again(FORM, desk.screen(id, word, Refusals.of("word", wordless), null));
        }
        return switch (proposals.callOff(id, version, said)) {
            case Answer.Done(UUID conversation) -> Page.to("/conversations/" + conversation, "toast.calledOff");
            case Answer.Refused(var why) -> refused(id, word, why);
        };
    }

    private ModelAndView refused(UUID id, String word, @Nullable Message why) {
        return Page.again(FORM, desk.screen(id, word, Refusals.none(), why));
    }
}
