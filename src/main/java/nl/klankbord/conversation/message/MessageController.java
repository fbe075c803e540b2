package nl.klankbord.conversation.message;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the viewer and one other wrote to each other between their talks. */
@Controller
@RequestMapping("/people/{person}/messages")
class MessageController {

    private static final String PAGE = "conversation/message/list";

    private final MessageReader reader;
    private final Messages messages;

    MessageController(MessageReader reader, Messages messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(@PathVariable UUID person) {
        return Page.show(PAGE, reader.read(person, MessageForm.blank(), Refusals.none()));
    }

    @SignedIn
    @PostMapping
    ModelAndView write(@PathVariable UUID person, MessageForm form) {
        MessagesScreen screen = reader.read(person, form, form.check());
        if (screen.refusals().any()) {
            return Page.again(PAGE, screen);
        }
        return messages.write(form.chosenId(), person, form.typedText())
                ? Page.to(screen.path(), "toast.messageSent")
                : Page.again(PAGE, reader.read(person, form, MessageForm.noPair()));
    }

    /** Opening is a resource: it is the reader who says that now is the moment. */
    @SignedIn
    @PostMapping("/reading")
    ModelAndView open(@PathVariable UUID person) {
        MessagesScreen screen = reader.read(person, MessageForm.blank(), Refusals.none());
        messages.open(person);
        return Page.to(screen.path());
    }

    @SignedIn
    @PostMapping("/{message}/withdrawal")
    ModelAndView takeBack(@PathVariable UUID person, @PathVariable UUID message) {
        MessagesScreen screen = reader.read(person, MessageForm.blank(), Refusals.none());
        if (!screen.wrote(message)) {
            throw new NotHere();
        }
        boolean gone = messages.takeBack(message, person);
        return Page.to(screen.path(), gone ? "toast.messageBack" : "toast.messageStays");
    }

    @SignedIn
    @GetMapping({"/reading", "/{message}/withdrawal"})
    ModelAndView back(@PathVariable UUID person) {
        return Page.to("/people/" + person + "/messages");
    }
}
