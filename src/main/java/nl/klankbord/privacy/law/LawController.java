package nl.klankbord.privacy.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

/** What the law is said to say, and what this organisation puts beside it. */
@Controller
class LawController {

    private static final String LIST = "/privacy/law";
    private static final String NOTE = "/privacy/law/{key}/note";
    private static final String TEMPLATE = "privacy/law/note";

    private final Law law;
    private final LawNotes notes;
    private final Clock clock;

    LawController(Law law, LawNotes notes, Clock clock) {
        this.law = law;
        this.notes = notes;
        this.clock = clock;
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping(LIST)
    ModelAndView list(Viewer viewer) {
        return Page.show(
                "privacy/law/list", new LawScreen(law.in(viewer.language()).values()));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping(NOTE)
    ModelAndView show(@PathVariable String key, Viewer viewer) {
        Stated it = one(key, viewer);
        return Page.show(TEMPLATE, screen(it, NoteForm.of(it.note(), LocalDate.now(clock)), Refusals.none()));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping(NOTE)
    ModelAndView put(@PathVariable String key, NoteForm form, Viewer viewer) {
        Stated it = one(key, viewer);
        LocalDate today = LocalDate.now(clock);
        Refusals refusals = form.check(today);
        if (refusals.any()) {
            return Page.again(TEMPLATE, screen(it, form, refusals));
        }
        notes.put(key, form.taken(today));
        return Page.to(LIST + "#" + key, "toast.lawNoted");
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @DeleteMapping(NOTE)
    ModelAndView remove(@PathVariable String key, Viewer viewer) {
        notes.remove(one(key, viewer).key());
        return Page.to(LIST + "#" + key, "toast.lawAsShipped");
    }

    private Stated one(String key, Viewer viewer) {
        return Optional.ofNullable(law.in(viewer.language()).get(key)).orElseThrow(NotHere::new);
    }

    private static LawScreen.One screen(Stated it, NoteForm form, Refusals refusals) {
        return new LawScreen.One(it, form.typedNote(), form.typedDay(), refusals);
    }
}
