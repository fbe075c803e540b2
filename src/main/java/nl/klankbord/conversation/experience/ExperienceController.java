package nl.klankbord.conversation.experience;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How was it for you? Two taps, and for the manager two more. */
@Controller
@RequestMapping("/conversations/{id}/experience")
class ExperienceController {

    private static final String PAGE = "conversation/experience/show";

    private final ExperienceReader reader;
    private final Experiences experiences;

    ExperienceController(ExperienceReader reader, Experiences experiences) {
        this.reader = reader;
        this.experiences = experiences;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        Optional<ExperienceScreen> screen = reader.read(id, viewer.id(), Refusals.none());
        return screen.isPresent() ? Page.show(PAGE, screen.get()) : notYet(id);
    }

    @SignedIn
    @PostMapping
    ModelAndView say(@PathVariable UUID id, ExperienceForm form, Viewer viewer) {
        Refusals refusals = form.check();
        if (refusals.any()) {
            Optional<ExperienceScreen> screen = reader.read(id, viewer.id(), refusals);
            return screen.isPresent() ? Page.again(PAGE, screen.get()) : notYet(id);
        }
        Question question = form.asked().orElseThrow();
        return experiences.say(id, question, form.chosen().orElseThrow())
                ? Page.to("/conversations/" + id + "/experience#" + question.code())
                : notYet(id);
    }

    @SignedIn
    @DeleteMapping
    ModelAndView takeBack(@PathVariable UUID id) {
        experiences.takeBack(id);
        return Page.to("/conversations/" + id, "toast.experienceGone");
    }

    private static ModelAndView notYet(UUID id) {
        return Page.to("/conversations/" + id, "toast.experienceNotYet");
    }
}
