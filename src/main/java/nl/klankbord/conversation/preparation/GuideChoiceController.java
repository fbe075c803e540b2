package nl.klankbord.conversation.preparation;

import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.conversation.guide.GuideChoices;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing the guide to hold on to. What was typed on the page is kept first, also under the questions of another guide. */
@Controller
class GuideChoiceController {

    private static final String GUIDE = "/conversations/{id}/preparation/guide";

    private final Keeping keeping;
    private final GuideChoices choices;

    GuideChoiceController(Keeping keeping, GuideChoices choices) {
        this.keeping = keeping;
        this.choices = choices;
    }

    @SignedIn
    @PostMapping(GUIDE)
    ModelAndView choose(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return keeping.first(id, fields, () -> {
            if (!choices.choose(id, fields.getOrDefault("guide", ""))) {
                throw new NotHere();
            }
            return Keeping.page(id, "#asked");
        });
    }

    @SignedIn
    @GetMapping(GUIDE)
    ModelAndView back(@PathVariable UUID id) {
        return Keeping.page(id, "");
    }
}
