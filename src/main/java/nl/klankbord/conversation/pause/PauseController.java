package nl.klankbord.conversation.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.note.Note;
import nl.klankbord.conversation.note.Notes;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One minute before. Looking at it leaves no trace; an intention becomes a note of one's own when one asks for that. */
@Controller
@RequestMapping("/conversations/{id}/pause")
class PauseController {

    private static final String PAGE = "conversation/pause/show";

    private final PauseReader reader;
    private final Notes notes;
    private final Clock clock;

    PauseController(PauseReader reader, Notes notes, Clock clock) {
        this.reader = reader;
        this.notes = notes;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        PauseScreen screen = reader.read(id, "", Refusals.none());
        return screen.conversation().pausable(clock.instant())
                ? Page.show(PAGE, screen)
                : Page.to("/conversations/" + id);
    }

    /**
     * Keeps what somebody wants of the talk, as a note of their own.
     *
     * @param keep 'long' for as long as a note can be; until the day of the talk is over otherwise
     */
    @SignedIn
    @PostMapping("/intention")
    ModelAndView keep(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String keep) {
        String typed = Typed.text(text);
        PauseScreen screen = reader.read(id, typed, check(typed));
        if (screen.refusals().any()) {
            return Page.again(PAGE, screen);
        }
        notes.write(screen.other().id(), id, typed, lastDay(screen.conversation(), keep));
        return Page.to("/conversations/" + id, "toast.intentionKept");
    }

    @SignedIn
    @GetMapping("/intention")
    ModelAndView back(@PathVariable UUID id) {
        return Page.to("/conversations/" + id + "/pause");
    }

    private LocalDate lastDay(Conversation about, @Nullable String keep) {
        LocalDate today = LocalDate.now(clock);
        LocalDate talk = LocalDate.ofInstant(about.startsAt(), clock.getZone());
        LocalDate longest = Note.longest(today);
        if ("long".equals(keep) || talk.isAfter(longest)) {
            return longest;
        }
        return talk.isBefore(today) ? today : talk;
    }

    private static Refusals check(String text) {
        return Refusals.collect()
                .when(text.isEmpty(), "text", "conversation.pause.refused.text")
                .when(text.length() > Note.LONGEST, "text", "note.refused.long", Note.LONGEST)
                .done();
    }
}
