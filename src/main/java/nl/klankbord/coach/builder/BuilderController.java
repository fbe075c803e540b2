package nl.klankbord.coach.builder;

import java.util.List;
import java.util.Map;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.language.hint.HintsScreen;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding one’s own words. They come in a form and go back in a form; no address and no table ever sees them. */
@Controller
class BuilderController {

    private static final String TEMPLATE = "coach/builder/show";

    private final Builders builders;
    private final Techniques techniques;
    private final Hints hints;

    BuilderController(Builders builders, Techniques techniques, Hints hints) {
        this.builders = builders;
        this.techniques = techniques;
        this.hints = hints;
    }

    @SignedIn
    @GetMapping("/builders")
    ModelAndView list(Viewer viewer) {
        return Page.show("coach/builder/list", BuilderParts.screen(builders.all(), techniques, viewer.language()));
    }

    /** A model of one’s own, which parts in which order, stands in the address; it can be kept as a bookmark. */
    @SignedIn
    @GetMapping("/builders/{key}")
    ModelAndView show(@PathVariable String key, @RequestParam(required = false) @Nullable String parts, Viewer viewer) {
        Builder builder = builders.find(key).orElseThrow(NotHere::new);
        BuilderText text = builder.in(viewer.language());
        Parts chosen = builder.free() && parts != null ? Parts.of(text.steps(), parts) : Parts.of(text.steps());
        BuilderForm form = new BuilderForm(text, Answers.NONE, chosen);
        return Page.show(TEMPLATE, unread(builder, form, Refusals.none(), viewer, false));
    }

    @SignedIn
    @PostMapping("/builders/{key}")
    ModelAndView make(@PathVariable String key, @RequestParam MultiValueMap<String, String> sent, Viewer viewer) {
        Builder builder = builders.find(key).orElseThrow(NotHere::new);
        BuilderForm form = BuilderForm.of(builder, builder.in(viewer.language()), Map.copyOf(sent));
        Refusals refusals = form.refusals();
        BuilderScreen screen = unread(builder, form, refusals, viewer, true);
        return refusals.any() ? Page.again(TEMPLATE, screen) : Page.show(TEMPLATE, read(screen, viewer));
    }

    private static BuilderScreen unread(
            Builder builder, BuilderForm form, Refusals refusals, Viewer viewer, boolean sent) {
        return new BuilderScreen(builder, form, refusals, HintsScreen.NONE, List.of(), viewer.id(), sent);
    }

    /** Read for its writer alone, on this page alone. */
    private BuilderScreen read(BuilderScreen screen, Viewer viewer) {
        HintsScreen seen = hints.of(screen.written(), screen.builder().reads(), viewer.language());
        List<Step> steps = screen.builder().free() ? screen.form().parts().on() : List.of();
        List<PartSeen> parts = PartSeen.of(
                steps, screen.form().answers(), screen.written(), hints.parts(screen.written(), viewer.language()));
        return new BuilderScreen(screen.builder(), screen.form(), screen.refusals(), seen, parts, viewer.id(), true);
    }
}
