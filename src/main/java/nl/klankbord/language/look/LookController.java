package nl.klankbord.language.look;

import java.util.Map;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Looking back at a talk. The words come in a form and go back in a form; no address and no table ever sees them. */
@Controller
class LookController {
    private final Looking looking;

    LookController(Looking looking) {
        this.looking = looking;
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
        int manager = manager(transcript, sent);
        Seen seen = looking.at(transcript, manager, Labels.of(sent), form.text(), viewer.language());
        return Page.show("language/look/seen", new LookScreen(form.text(), form.refusals(), seen));
    }

    /** Who leads, as was said; who did not say so gets a guess. */
    private static int manager(Transcript transcript, Map<String, String> sent) {
        String said = sent.getOrDefault("swap", sent.getOrDefault("manager", ""));
        return switch (said) {
            case "0" -> 0;
            case "1" -> 1;
            default -> transcript.leader();
        };
    }
}
