package nl.klankbord.conversation.strength;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody whom the viewer guides is good at, and naming what one sees. */
@Controller
@RequestMapping("/people/{person}/strengths")
class PersonStrengthController {

    private static final String PAGE = "conversation/strength/person";

    private final StrengthReader reader;
    private final Sightings sightings;

    PersonStrengthController(StrengthReader reader, Sightings sightings) {
        this.reader = reader;
        this.sightings = sightings;
    }

    /** Whoever is guided by that person, or guided them before, is led to what is their own. */
    @SignedIn
    @GetMapping
    ModelAndView show(@PathVariable UUID person) {
        PersonStrengthsScreen screen = reader.about(person, StrengthForm.blank(), Refusals.none());
        return screen.guides() ? Page.show(PAGE, screen) : Page.to("/strengths");
    }

    @SignedIn
    @PostMapping
    ModelAndView name(@PathVariable UUID person, StrengthForm form) {
        Wording typed = form.wording();
        PersonStrengthsScreen screen = reader.about(person, typed, form.check());
        if (screen.refusals().any()) {
            return Page.again(PAGE, screen);
        }
        Refusals twice = screen.twice();
        if (twice.any()) {
            return Page.again(PAGE, reader.about(person, typed, twice));
        }
        if (!screen.guides()) {
            return Page.again(PAGE, reader.about(person, typed, StrengthForm.noPair()));
        }
        sightings.name(person, typed);
        return Page.to(screen.path(), "toast.strengthNamed");
    }
}
