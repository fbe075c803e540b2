package nl.klankbord.conversation.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.conversation.contact.Contact.Draft;
import nl.klankbord.knowledge.Techniques;
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

/** Writing down a contact in ten seconds, and taking it away again. */
@Controller
@RequestMapping("/contacts")
class ContactController {

    private static final String PAGE = "conversation/contact/new";
    private static final String ALL = "/contacts";

    private final ContactReader reader;
    private final Contacts contacts;
    private final Techniques techniques;
    private final Clock clock;

    ContactController(ContactReader reader, Contacts contacts, Techniques techniques, Clock clock) {
        this.reader = reader;
        this.contacts = contacts;
        this.techniques = techniques;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/new")
    ModelAndView form(@RequestParam(required = false) @Nullable UUID person) {
        return Page.show(PAGE, reader.read(ContactForm.blank(person), Refusals.none()));
    }

    @SignedIn
    @PostMapping
    ModelAndView add(ContactForm form) {
        Set<UUID> team = reader.team();
        Refusals refusals = form.check(LocalDate.now(clock), team, techniques);
        if (refusals.any()) {
            return Page.again(PAGE, reader.read(form, refusals));
        }
        Draft draft = form.draft(LocalDate.now(clock), team);
        contacts.add(form.chosenId(), draft);
        return Page.to(
                draft.people().size() == 1 ? "/people/" + draft.people().getFirst() + ALL : ALL, "toast.contactKept");
    }

    @SignedIn
    @GetMapping({"/{id}", "/{id}/removal"})
    ModelAndView back(@PathVariable UUID id) {
        return Page.to(ALL);
    }

    @SignedIn
    @DeleteMapping("/{id}")
    ModelAndView remove(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID with) {
        contacts.remove(id);
        return Page.to(where(with), "toast.contactGone");
    }

    /** Puts it back: taking away was a resource too, for the rest of the day. */
    @SignedIn
    @DeleteMapping("/{id}/removal")
    ModelAndView putBack(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID with) {
        contacts.putBack(id);
        return Page.to(where(with), "toast.contactBack");
    }

    private static String where(@Nullable UUID with) {
        return with == null ? ALL : "/people/" + with + ALL;
    }
}
