package nl.klankbord.knowledge.piece;

import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** HR writes guides and questions of this house, beside those that came along. */
@Controller
@RequestMapping("/pieces")
class PieceController {

    private final PieceDesk desk;
    private final Pieces pieces;
    private final Endings endings;
    private final Beginnings beginnings;
    private final PieceKeeping writing;

    PieceController(PieceDesk desk, Pieces pieces, Endings endings, Beginnings beginnings, PieceKeeping writing) {
        this.desk = desk;
        this.pieces = pieces;
        this.endings = endings;
        this.beginnings = beginnings;
        this.writing = writing;
    }

    @Only(Role.HR)
    @GetMapping
    ModelAndView list(Viewer viewer) {
        return Page.show("knowledge/piece/list", desk.all(viewer.language()));
    }

    /** Begins with a copy of what came along, or with nothing. */
    @Only(Role.HR)
    @PostMapping
    ModelAndView begin(
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String side) {
        Sort chosen = Sort.typed(sort).orElseThrow(NotHere::new);
        return pieces.make(chosen, beginnings.of(chosen, from, side))
                .map(made -> Page.to(PieceKeeping.path(made), "toast.pieceBegun"))
                .orElseGet(() -> Page.to("/pieces", "toast.pieceFull"));
    }

    @Only(Role.HR)
    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        PieceScreen screen = desk.kept(id);
        return screen.piece().ended() ? Page.to("/pieces") : Page.show(PieceKeeping.PAGE, screen);
    }

    @Only(Role.HR)
    @PostMapping("/{id}")
    ModelAndView save(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return writing.first(
                id,
                PieceKeeping.seen(sent),
                Written.read(sent),
                _ -> Page.to(PieceKeeping.path(id), "toast.pieceSaved"));
    }

    @Only(Role.HR)
    @DeleteMapping("/{id}")
    ModelAndView end(@PathVariable UUID id) {
        endings.end(id);
        return Page.to("/pieces#ended", "toast.pieceEnded");
    }

    @Only(Role.HR)
    @GetMapping("/{id}/return")
    ModelAndView back(@PathVariable UUID id) {
        return Page.to("/pieces");
    }

    @Only(Role.HR)
    @PostMapping("/{id}/return")
    ModelAndView again(@PathVariable UUID id) {
        return endings.again(id) ? Page.to("/pieces", "toast.pieceBack") : Page.to("/pieces#ended", "toast.pieceFull");
    }
}
