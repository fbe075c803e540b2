package nl.klankbord.conversation.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.conversation.contact.Contact.Draft;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
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

    private final Lines lines;
    private final Contacts contacts;
    private final ContactRows rows;
    private final Techniques techniques;
    private final Clock clock;

    ContactController(Lines lines, Contacts contacts, ContactRows rows, Techniques techniques, Clock clock) {
        this.lines = lines;
        this.contacts = contacts;
        this.rows = rows;
        this.techniques = techniques;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/new")
    ModelAndView form(@RequestParam(required = false) @Nullable UUID person, Viewer viewer) {
        return Page.show(PAGE, screen(viewer, ContactForm.blank(person), lines.team(), Refusals.none()));
    }

    @SignedIn
    @PostMapping
    ModelAndView add(ContactForm form, Viewer viewer) {
        List<Colleague> team = lines.team();
        Refusals refusals = form.check(LocalDate.now(clock), ids(team), techniques);
        if (refusals.any()) {
            return Page.again(PAGE, screen(viewer, form, team, refusals));
        }
        Draft draft = form.draft(LocalDate.now(clock), ids(team));
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

    private NewContactScreen screen(Viewer viewer, ContactForm form, List<Colleague> team, Refusals refusals) {
        Offered offered = Offered.of(techniques, rows.techniquesOfLate());
        return new NewContactScreen(
                viewer.id(),
                team,
                rows.metOfLate(),
                offered.first(),
                techniques.all(),
                form.tapped(ids(team)),
                refusals);
    }

    private static Set<UUID> ids(List<Colleague> team) {
        return team.stream().map(Colleague::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
