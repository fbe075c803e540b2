package nl.klankbord.people.line;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who guides whom, kept by HR and the administrator. */
@Controller
class LineController {

    private static final String ADDING = "people/line/new";
    private static final String ENDING = "people/line/ending";

    private final Lining lining;
    private final KeptLines lines;
    private final Clock clock;

    LineController(Lining lining, KeptLines lines, Clock clock) {
        this.lining = lining;
        this.lines = lines;
        this.clock = clock;
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/people/{id}/lines")
    ModelAndView form(@PathVariable UUID id, @RequestParam @Nullable String q) {
        return Page.show(ADDING, lining.screen(id, LineForm.empty(q, LocalDate.now(clock)), Refusals.none()));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping("/people/{id}/lines")
    ModelAndView add(@PathVariable UUID id, LineForm form) {
        Refusals refusals = form.refusals();
        if (!refusals.any()) {
            refusals = lining.add(form.draft(id));
        }
        return refusals.any()
                ? Page.again(ADDING, lining.screen(id, form, refusals))
                : Page.to("/people/" + id, "toast.lineAdded");
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/people/{id}/lines/{line}/ending")
    ModelAndView ending(@PathVariable UUID id, @PathVariable UUID line) {
        return Page.show(
                ENDING,
                new EndingScreen(lines.find(id, line), LocalDate.now(clock).toString(), Refusals.none()));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping("/people/{id}/lines/{line}/ending")
    ModelAndView end(@PathVariable UUID id, @PathVariable UUID line, @RequestParam @Nullable String lastDay) {
        Line found = lines.find(id, line);
        Refusals refusals = lining.end(found, Typed.day(lastDay));
        return refusals.any()
                ? Page.again(ENDING, new EndingScreen(found, Typed.line(lastDay), refusals))
                : Page.to("/people/" + id, "toast.lineEnded");
    }
}
