package nl.klankbord.knowledge.piece;

import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Language;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at a piece as everybody would read it, and letting everybody read it. */
@Controller
@RequestMapping("/pieces/{id}")
class PublishingController {

    private final Pieces pieces;
    private final Publications publications;
    private final Previews previews;
    private final PieceDesk desk;
    private final PieceKeeping writing;

    PublishingController(
            Pieces pieces, Publications publications, Previews previews, PieceDesk desk, PieceKeeping writing) {
        this.pieces = pieces;
        this.publications = publications;
        this.previews = previews;
        this.desk = desk;
        this.writing = writing;
    }

    @Only(Role.HR)
    @GetMapping("/preview")
    ModelAndView preview(
            @PathVariable UUID id, @RequestParam(name = "in", required = false) @Nullable String in, Viewer viewer) {
        Language language = in == null ? viewer.language() : Language.of(Typed.line(in));
        return Page.show("knowledge/piece/preview", previews.of(pieces.find(id), language));
    }

    /** What was typed is kept first, so that one looks at just that. */
    @Only(Role.HR)
    @PostMapping("/preview")
    ModelAndView look(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return writing.first(
                id, PieceKeeping.seen(sent), Written.read(sent), _ -> Page.to(PieceKeeping.path(id) + "/preview"));
    }

    @Only(Role.HR)
    @GetMapping("/versions")
    ModelAndView versions(@PathVariable UUID id) {
        return Page.to(PieceKeeping.path(id));
    }

    @Only(Role.HR)
    @PostMapping("/versions")
    ModelAndView publish(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Written typed = Written.read(sent);
        return writing.first(id, PieceKeeping.seen(sent), typed, revision -> publish(id, typed, revision));
    }

    /** Only what this page showed: whoever kept other words a moment ago is not published unseen. */
    private ModelAndView publish(UUID id, Written typed, int revision) {
        Piece piece = pieces.find(id);
        Refusals refusals = Publishable.check(piece.sort(), typed);
        if (refusals.any()) {
            return Page.again(PieceKeeping.PAGE, desk.typed(id, typed, refusals, false));
        }
        return piece.revision() == revision && publications.publish(piece)
                ? Page.to("/pieces", "toast.piecePublished")
                : Page.again(PieceKeeping.PAGE, desk.typed(id, typed, Refusals.none(), true));
    }
}
