package nl.klankbord.people.roster;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.roster.ResultScreen.Sum;
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
    private final Colleagues colleagues;
    private final Clock clock;

    WritingController(Imports imports, Colleagues colleagues, Clock clock) {
        this.imports = imports;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/imports/{id}/writing")
    ModelAndView progress(@PathVariable UUID id) {
        var list = imports.find(id);
        if (list.abandonedAt(clock.instant())) return abandoned(list);
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
        var list = imports.find(id);
        var said = list.said();
        if (list.state() != State.REFUSED || said == null) return Page.to(Way.to(list));
        return Page.show("people/roster/refusal", new RefusalScreen(list.fileName(), said));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/imports/{id}/result")
    ModelAndView result(@PathVariable UUID id) {
        var list = imports.find(id);
        if (list.state() != State.WRITTEN) return Page.to(Way.to(list));
        return Page.show("people/roster/result", screen(id, imports.result(id)));
    }

    /** The server that was at it is gone. Nothing was written, so one can look and say yes again. */
    private ModelAndView abandoned(Import list) {
        var why = Message.of("roster.writing.interrupted");
        imports.refuse(list.id(), Message.of("roster.reading.interrupted"));
        imports.putDown(list.id(), why);
        return Page.to(Way.writing(list.id()));
    }

    private ResultScreen screen(UUID id, Result result) {
        var sums = Stream.of(
                        new Sum("joins", "user-plus", result.joined()),
                        new Sum("returns", "rotate-ccw", result.returned()),
                        new Sum("leaves", "user-minus", result.left()),
                        new Sum("moves", "arrow-right-left", result.moved()),
                        new Sum("changes", "user-pen", result.changed()))
                .filter(sum -> sum.count() > 0)
                .toList();
        return new ResultScreen(
                id,
                result.people(),
                result.teams(),
                sums,
                names(result.withoutAccount()),
                imports.remarks(id).isPresent());
    }

    private List<String> names(List<UUID> people) {
        return colleagues.find(people).values().stream()
                .map(Colleague::full)
                .sorted()
                .toList();
    }
}
