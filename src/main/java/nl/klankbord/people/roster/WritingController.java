package nl.klankbord.people.roster;

import java.time.Clock;
import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How far it is, and what it came to. */
@Controller
class WritingController {
    private final Imports imports;
    private final ResultDesk desk;
    private final Clock clock;

    WritingController(Imports imports, ResultDesk desk, Clock clock) {
        this.imports = imports;
        this.desk = desk;
        this.clock = clock;
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/imports/{id}/writing")
    ModelAndView progress(@PathVariable UUID id) {
        Import list = imports.find(id);
        if (list.abandonedAt(clock.instant())) {
            return abandoned(list);
        }
        if (list.busy()) {
            boolean writing = list.state() == State.WRITING;
            return Page.show("people/roster/progress", new ProgressScreen(id, writing, list.done(), list.whole()));
        }
        return Page.to(list.state() == State.READ && list.said() != null ? Way.plan(id) : Way.to(list));
    }

    /** The file could not be read after all; this is where somebody who waited for it ends. */
    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/imports/{id}/refusal")
    ModelAndView refusal(@PathVariable UUID id) {
        Import list = imports.find(id);
        Message said = list.said();
        if (list.state() != State.REFUSED || said == null) {
            return Page.to(Way.to(list));
        }
        return Page.show("people/roster/refusal", new RefusalScreen(list.fileName(), said));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/imports/{id}/result")
    ModelAndView result(@PathVariable UUID id) {
        return desk.of(id)
                .map(screen -> Page.show("people/roster/result", screen))
                .orElseGet(() -> Page.to(Way.wherever(id)));
    }

    /** The server that was at it is gone. Nothing was written, so one can look and say yes again. */
    private ModelAndView abandoned(Import list) {
        Message why = Message.of("roster.writing.interrupted");
        imports.refuse(list.id(), Message.of("roster.reading.interrupted"));
        imports.putDown(list.id(), why);
        return Page.to(Way.writing(list.id()));
    }
}
