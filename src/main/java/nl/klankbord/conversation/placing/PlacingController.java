package nl.klankbord.conversation.placing;

import nl.klankbord.access.SignedIn;
import nl.klankbord.conversation.message.Messages;
import nl.klankbord.conversation.preparation.Preparations;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks where a text goes, and lets it be put there with the verbs that are used there anyway. */
@Controller
@RequestMapping("/placing")
class PlacingController {

    private static final String PAGE = "conversation/placing/show";

    private final PlacingReader reader;
    private final Preparations preparations;
    private final Messages messages;

    PlacingController(PlacingReader reader, Preparations preparations, Messages messages) {
        this.reader = reader;
        this.preparations = preparations;
        this.messages = messages;
    }

    /** Without a text there is nothing to place, and a page that was an answer cannot be loaded again. */
    @SignedIn
    @GetMapping({"", "/preparation", "/message"})
    ModelAndView lead() {
        return Page.show("conversation/placing/nothing", new NothingScreen());
    }

    /**
     * Asks where this goes.
     *
     * @param wish 'message' when whoever made the text meant to send it; that way stands first then
     */
    @SignedIn
    @PostMapping
    ModelAndView ask(PlacingForm form, @RequestParam(name = "for", defaultValue = "") String wish) {
        Refusals refusals = form.check();
        PlacingScreen screen = reader.read(form, refusals).wished(wish);
        return refusals.any() ? Page.again(PAGE, screen) : Page.show(PAGE, screen);
    }

    @SignedIn
    @PostMapping("/preparation")
    ModelAndView prepare(PlacingForm form) {
        Refusals refusals = form.checkTalk();
        if (refusals.any()) {
            return Page.again(PAGE, reader.read(form, refusals));
        }
        return preparations.put(form.talk(), form.typedText())
                ? Page.to("/conversations/" + form.talk() + "/preparation", "toast.placedPrivately")
                : Page.again(PAGE, reader.read(form, PlacingForm.full()));
    }

    @SignedIn
    @PostMapping("/message")
    ModelAndView write(PlacingForm form) {
        Refusals refusals = form.checkPerson();
        if (refusals.any()) {
            return Page.again(PAGE, reader.read(form, refusals).wished("message"));
        }
        return messages.write(form.chosenId(), form.reader(), form.typedText())
                ? Page.to("/people/" + form.reader() + "/messages", "toast.messageSent")
                : Page.again(PAGE, reader.read(form, PlacingForm.noPair()).wished("message"));
    }
}
