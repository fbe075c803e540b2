package nl.klankbord.knowledge.piece;

import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.web.Page;
import nl.klankbord.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The steps of a guide that is being written: another one, another order, one less, and that one back. */
@Controller
@RequestMapping("/pieces/{id}/steps")
class StepController {

    private final PieceKeeping writing;

    StepController(PieceKeeping writing) {
        this.writing = writing;
    }

    @Only(Role.HR)
    @GetMapping({"", "/{step}", "/{step}/place"})
    ModelAndView show(@PathVariable UUID id) {
        return Page.to(PieceKeeping.path(id));
    }

    @Only(Role.HR)
    @PostMapping
    ModelAndView add(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Written more = Steps.added(Written.read(sent));
        return keep(id, sent, more, Steps.count(more));
    }

    @Only(Role.HR)
    @DeleteMapping("/{step}")
    ModelAndView remove(
            @PathVariable UUID id, @PathVariable int step, @RequestParam MultiValueMap<String, String> sent) {
        return keep(id, sent, Steps.gone(Written.read(sent), step), step);
    }

    @Only(Role.HR)
    @PostMapping("/{step}")
    ModelAndView again(
            @PathVariable UUID id, @PathVariable int step, @RequestParam MultiValueMap<String, String> sent) {
        return keep(id, sent, Steps.back(Written.read(sent), step), step);
    }

    @Only(Role.HR)
    @PostMapping("/{step}/place")
    ModelAndView move(@PathVariable UUID id, @PathVariable int step, @RequestParam MultiValueMap<String, String> sent) {
        String typed = Typed.line(sent.getFirst("place"));
        int place = typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : step;
        return keep(id, sent, Steps.moved(Written.read(sent), step, place), place);
    }

    private ModelAndView keep(UUID id, MultiValueMap<String, String> sent, Written draft, int step) {
        return writing.first(
                id,
                PieceKeeping.seen(sent),
                draft,
                _ -> Page.to(PieceKeeping.path(id) + "#step-" + step, "toast.pieceSaved"));
    }
}
