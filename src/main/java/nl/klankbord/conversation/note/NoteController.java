package nl.klankbord.conversation.note;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
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

/** What the viewer wrote down for themselves about one person. */
@Controller
@RequestMapping("/people/{person}/notes")
class NoteController {

    private static final String PAGE = "conversation/note/list";

    private final NoteReader reader;
    private final Notes notes;
    private final Clock clock;

    NoteController(NoteReader reader, Notes notes, Clock clock) {
        this.reader = reader;
        this.notes = notes;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(
            @PathVariable UUID person, @RequestParam(required = false) @Nullable UUID conversation, Viewer viewer) {
        NoteForm blank = NoteForm.blank(conversation, LocalDate.now(clock));
        return Page.show(PAGE, reader.read(viewer.id(), person, blank, Refusals.none()));
    }

    @SignedIn
    @PostMapping
    ModelAndView write(@PathVariable UUID person, NoteForm form, Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        Refusals refusals = form.check(today);
        if (refusals.any()) {
            return Page.again(PAGE, reader.read(viewer.id(), person, form, refusals));
        }
        notes.write(form.chosenId(), person, form.conversation(), form.typedText(), form.endsOn(today));
        return Page.to("/people/" + person + "/notes", "toast.noteKept");
    }

    @SignedIn
    @GetMapping("/{note}")
    ModelAndView back(@PathVariable UUID person) {
        return Page.to("/people/" + person + "/notes");
    }

    @SignedIn
    @DeleteMapping("/{note}")
    ModelAndView remove(@PathVariable UUID person, @PathVariable UUID note) {
        notes.remove(person, note);
        return Page.to("/people/" + person + "/notes", "toast.noteGone");
    }
}
