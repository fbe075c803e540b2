package nl.klankbord.conversation.passing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.SignedIn;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Lines;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Passing a promise on, and answering to that. Refusing needs no reason. */
@Controller
class PassingController {

    private final Passings passings;
    private final Colleagues colleagues;
    private final Lines lines;

    PassingController(Passings passings, Colleagues colleagues, Lines lines) {
        this.passings = passings;
        this.colleagues = colleagues;
        this.lines = lines;
    }

    @SignedIn
    @GetMapping("/people/{person}/passing")
    ModelAndView show(@PathVariable UUID person) {
        List<Passed> waiting = passings.waiting(person);
        if (waiting.isEmpty()) {
            Colleague employee = lines.other(person);
            return shown(employee, waiting, Map.of(person, employee));
        }
        Map<UUID, Colleague> names = colleagues.find(
                Stream.concat(Stream.of(person), waiting.stream().map(Passed::manager))
                        .collect(Collectors.toSet()));
        return shown(Objects.requireNonNull(names.get(person)), waiting, names);
    }

    private static ModelAndView shown(Colleague employee, List<Passed> waiting, Map<UUID, Colleague> names) {
        return Page.show("conversation/passing/show", new PassingScreen(employee, waiting, names));
    }

    @SignedIn
    @PostMapping("/agreements/{id}/passing")
    ModelAndView pass(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID to) {
        if (to == null) {
            throw new NotHere();
        }
        return Page.to(
                "/people/" + to + "/handover#loose", passings.pass(id, to) ? "toast.passingAsked" : "toast.passingNot");
    }

    @SignedIn
    @DeleteMapping("/agreements/{id}/passing")
    ModelAndView keep(@PathVariable UUID id) {
        return Page.to("/people/" + passings.keep(id) + "/handover#loose", "toast.passingKept");
    }

    @SignedIn
    @PostMapping("/agreements/{id}/take-over")
    ModelAndView takeOver(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID from) {
        return switch (passings.takeOver(id)) {
            case DONE -> Page.to(page(from), "toast.passingTaken");
            case GONE -> gone(from);
            case NO_TALK -> Page.to(page(from), "toast.passingNoTalk");
        };
    }

    @SignedIn
    @PostMapping("/agreements/{id}/refusal")
    ModelAndView refuse(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID from) {
        return passings.refuse(id) ? Page.to(page(from), "toast.passingRefused") : gone(from);
    }

    /** Who has a page of this employee open hears that it was taken back; for anybody else nothing ever was. */
    private ModelAndView gone(@Nullable UUID employee) {
        if (employee == null) {
            throw new NotHere();
        }
        return Page.to(page(lines.other(employee).id()), "toast.passingGone");
    }

    private static String page(@Nullable UUID employee) {
        return employee == null ? "/" : "/people/" + employee + "/passing";
    }
}
