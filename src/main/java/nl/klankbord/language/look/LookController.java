package nl.klankbord.language.look;

import java.util.Map;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Looking back at a talk. The words come in a form and go back in a form; no address sees them, and no table unless somebody keeps it. */
@Controller
class LookController {
    private final Looking looking;
    private final KeepingReader reader;

    LookController(Looking looking, KeepingReader reader) {
        this.looking = looking;
        this.reader = reader;
    }

    @SignedIn
    @GetMapping("/look")
    ModelAndView begin() {
        return Page.show("language/look/begin", LookScreen.of(LookForm.empty()));
    }

    @SignedIn
    @PostMapping("/look")
    ModelAndView look(
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer) {
        LookForm form = LookForm.of(sent.get("text"), file);
        if (form.refusals().any()) {
            return Page.again("language/look/begin", LookScreen.of(form));
        }
        if (sent.containsKey("rewrite")) {
            return Page.show("language/look/begin", LookScreen.of(form));
        }
        Transcript transcript = Transcript.read(form.text());
        Seen seen = looking.at(transcript, transcript.manager(sent), Labels.of(sent), form.text(), viewer.language());
        Keeping keeping = sent.containsKey("keepsake") ? reader.typed(KeepForm.of(sent)) : reader.blank(transcript);
        return Page.show("language/look/seen", new LookScreen(form.text(), form.refusals(), seen, keeping, null));
    }

    /** A made-up talk, for whoever wants to see first what this does. */
    @SignedIn
    @GetMapping("/look/example")
    ModelAndView example(Viewer viewer) {
        String text = ExampleTalk.in(viewer.language());
        Seen seen = looking.at(Transcript.read(text), 0, Labels.of(Map.of()), text, viewer.language());
        return Page.show("language/look/seen", new LookScreen(text, Refusals.none(), seen, null, null));
    }
}
