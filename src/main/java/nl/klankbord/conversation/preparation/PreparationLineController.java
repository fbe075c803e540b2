package nl.klankbord.conversation.preparation;

import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One line of preparation: adding it, also the one that was just taken away; removing it, and moving it among one's own. */
@Controller
class PreparationLineController {

    private static final String PAGE = "/conversations/{id}/preparation";
    private static final String LINE = PAGE + "/{line}";

    private final Keeping keeping;
    private final Preparations preparations;

    PreparationLineController(Keeping keeping, Preparations preparations) {
        this.keeping = keeping;
        this.preparations = preparations;
    }

    @SignedIn
    @PostMapping(PAGE + "/lines")
    ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return keeping.first(
                id,
                fields,
                () -> Gone.of(fields).map(gone -> putBack(id, gone)).orElseGet(() -> Keeping.page(id, "#text-new")));
    }

    @SignedIn
    @DeleteMapping(LINE)
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID line, @RequestParam Map<String, String> fields) {
        return keeping.unlessEmptied(
                id,
                line,
                fields,
                () -> preparations
                        .remove(id, line)
                        .map(gone -> keeping.without(id, gone))
                        .orElseGet(() -> Keeping.stays(id)));
    }

    @SignedIn
    @PostMapping(LINE + "/place")
    ModelAndView move(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam(defaultValue = "1") int place,
            @RequestParam Map<String, String> fields) {
        return keeping.unlessEmptied(id, line, fields, () -> {
            preparations.move(id, line, place);
            return Keeping.at(id, line);
        });
    }

    private ModelAndView putBack(UUID id, Gone gone) {
        return preparations.putBack(id, gone) ? Keeping.at(id, gone.id()) : Keeping.full(id);
    }

    /** A page that was drawn as the answer to one of these forms is loaded again from where it belongs. */
    @SignedIn
    @GetMapping({PAGE + "/lines", LINE, LINE + "/place", LINE + "/sharing"})
    ModelAndView back(@PathVariable UUID id) {
        return Page.to("/conversations/" + id + "/preparation");
    }
}
