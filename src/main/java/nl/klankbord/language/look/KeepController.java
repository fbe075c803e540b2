package nl.klankbord.language.look;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.language.keepsake.Keepsake;
import nl.klankbord.language.keepsake.Keepsakes;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeping a talk that was seen back, opening it again, and mending what is said of its turns. */
@Controller
@RequestMapping("/look/keepsakes")
class KeepController {
    private static final String SEEN = "language/look/seen";

    private final Looking looking;
    private final KeepingReader reader;
    private final Keepsakes keepsakes;

    KeepController(Looking looking, KeepingReader reader, Keepsakes keepsakes) {
        this.looking = looking;
        this.reader = reader;
        this.keepsakes = keepsakes;
    }

    @SignedIn
    @PostMapping
    ModelAndView keep(@RequestParam Map<String, String> sent, Viewer viewer) {
        LookForm form = LookForm.of(sent.get("text"), null);
        if (form.refusals().any()) {
            return Page.again("language/look/begin", LookScreen.of(form));
        }
        Seen seen = seen(form.text(), sent, viewer);
        Keeping keeping = reader.typed(KeepForm.of(sent));
        Refusals refusals = keeping.form().check(KeepingReader.ids(keeping));
        if (refusals.any()) {
            return Page.again(SEEN, new LookScreen(form.text(), refusals, seen, keeping, null));
        }
        UUID kept =
                keepsakes.keep(keeping.form().id(), keeping.form().draft(form.text(), seen.manager(), seen.labels()));
        return Page.to("/look/keepsakes/" + kept, "toast.keepsakeKept");
    }

    @SignedIn
    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer turn, Viewer viewer) {
        Keepsake kept = keepsakes.find(id);
        Labels labels = Labels.kept(kept.labels(), Objects.requireNonNullElse(turn, -1));
        Seen seen = looking.at(Transcript.read(kept.text()), kept.manager(), labels, kept.text(), viewer.language());
        return Page.show(SEEN, new LookScreen(kept.text(), Refusals.none(), seen, null, kept));
    }

    @SignedIn
    @GetMapping("/{id}/labels")
    ModelAndView back(@PathVariable UUID id) {
        return Page.to("/look/keepsakes/" + id);
    }

    @SignedIn
    @PostMapping("/{id}/labels")
    ModelAndView mend(@PathVariable UUID id, @RequestParam Map<String, String> sent, Viewer viewer) {
        Seen seen = seen(keepsakes.find(id).text(), sent, viewer);
        keepsakes.mend(id, seen.manager(), seen.labels());
        return Page.to(
                "/look/keepsakes/" + id + (seen.last() < 0 ? "" : "?turn=" + seen.last()), "toast.keepsakeMended");
    }

    private Seen seen(String text, Map<String, String> sent, Viewer viewer) {
        Transcript transcript = Transcript.read(text);
        return looking.at(transcript, transcript.manager(sent), Labels.of(sent), text, viewer.language());
    }
}
