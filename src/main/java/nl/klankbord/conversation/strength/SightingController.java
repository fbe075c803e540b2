package nl.klankbord.conversation.strength;

import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.access.SignedIn;
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

/** Something that was named to the viewer: they keep it, in these or other words, or let it go. */
@Controller
@RequestMapping("/sightings/{id}")
class SightingController {

    private static final String PAGE = "conversation/strength/one";

    private final StrengthReader reader;
    private final Sightings sightings;

    SightingController(StrengthReader reader, Sightings sightings) {
        this.reader = reader;
        this.sightings = sightings;
    }

    @SignedIn
    @GetMapping("/keeping")
    ModelAndView show(@PathVariable UUID id) {
        Sighting sighting = reader.named(id);
        return Page.show(PAGE, StrengthScreen.of(Looking.me(), sighting, sighting.wording(), Refusals.none()));
    }

    @SignedIn
    @PostMapping("/keeping")
    ModelAndView keep(@PathVariable UUID id, StrengthForm form) {
        Refusals refusals = reader.check(form.check(), form.wording(id));
        return refusals.any()
                ? Page.again(PAGE, StrengthScreen.of(Looking.me(), reader.named(id), form.wording(id), refusals))
                : StrengthController.done(sightings.keep(form.wording(id)));
    }

    /**
     * Whoever it was named to lets it go, or whoever named it takes it back.
     *
     * @param with whose page the second of them came from
     */
    @SignedIn
    @DeleteMapping
    ModelAndView remove(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID with) {
        sightings.remove(id);
        return Page.to(with == null ? "/strengths" : "/people/" + with + "/strengths", "toast.strengthGone");
    }

    @SignedIn
    @GetMapping
    ModelAndView back(@PathVariable UUID id) {
        return Page.to("/strengths");
    }
}
