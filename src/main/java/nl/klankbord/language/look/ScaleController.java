package nl.klankbord.language.look;

import java.util.List;
import java.util.Optional;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.language.talk.view.ScaleQuestion;
import nl.klankbord.language.text.Tongue;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Helps whoever asked a scale question on with the answer. */
@Controller
class ScaleController {
    private static final String TEMPLATE = "language/look/scale";

    @SignedIn
    @GetMapping("/look/scale")
    ModelAndView begin() {
        return Page.show(TEMPLATE, new ScaleScreen("", "", Refusals.none(), List.of(), Optional.empty()));
    }

    @SignedIn
    @PostMapping("/look/scale")
    ModelAndView next(ScaleForm form, Viewer viewer) {
        Refusals refusals = form.refusals();
        if (refusals.any()) {
            String given = form.number().map(Object::toString).orElse("");
            return Page.again(TEMPLATE, new ScaleScreen(given, form.question(), refusals, List.of(), Optional.empty()));
        }
        int given = form.number().orElseThrow();
        ScaleQuestion scale = new ScaleQuestion(Tongue.of(viewer.language().code()));
        Optional<String> warning = scale.warning(form.question(), given);
        return Page.show(
                TEMPLATE,
                new ScaleScreen(Integer.toString(given), form.question(), refusals, scale.after(given), warning));
    }
}
