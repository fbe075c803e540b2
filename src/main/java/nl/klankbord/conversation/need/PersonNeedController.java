package nl.klankbord.conversation.need;

import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.access.SignedIn;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody whom the viewer guides says they need. What the viewer wonders about goes among their own notes. */
@Controller
class PersonNeedController {

    private final Needs needs;
    private final Lines lines;

    PersonNeedController(Needs needs, Lines lines) {
        this.needs = needs;
        this.lines = lines;
    }

    /**
     * The page about somebody whom the viewer guides today; about anybody else there is none.
     *
     * @param wonder which need the viewer wonders about
     */
    @SignedIn
    @GetMapping("/people/{person}/needs")
    ModelAndView show(@PathVariable UUID person, @RequestParam(required = false) @Nullable String wonder) {
        Colleague other = lines.team().stream()
                .filter(it -> it.id().equals(person))
                .findFirst()
                .orElseThrow(NotHere::new);
        Need thought = Need.of(wonder).orElse(null);
        return Page.show(
                "conversation/need/person",
                new PersonNeedsScreen(Looking.me(), other, needs.of(person), thought, Ids.next()));
    }
}
