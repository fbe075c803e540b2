package nl.klankbord.language.hint;

import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reads along while somebody types. The text comes in a form and not in an address, where it would be written down. */
@Controller
class HintController {

    private final Hints hints;

    HintController(Hints hints) {
        this.hints = hints;
    }

    @SignedIn
    @PostMapping("/hints")
    ModelAndView read(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind,
            Viewer viewer) {
        Writing writing = Writing.of(kind == null ? "" : kind);
        return Page.show("language/hint/list", hints.of(text == null ? "" : text, writing, viewer.language()));
    }
}
