package nl.klankbord.knowledge.piece;

import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Language;
import nl.klankbord.web.Page;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reading again what everybody read before: a version that was published is never changed. */
@Controller
class PieceVersionController {

    private final PieceVersionDesk desk;

    PieceVersionController(PieceVersionDesk desk) {
        this.desk = desk;
    }

    @Only(Role.HR)
    @GetMapping("/pieces/{id}/versions/{number}")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(name = "in", required = false) @Nullable String in,
            Viewer viewer) {
        Language language = in == null ? viewer.language() : Language.of(Typed.line(in));
        return Page.show("knowledge/piece/version", desk.version(id, number, language));
    }
}
