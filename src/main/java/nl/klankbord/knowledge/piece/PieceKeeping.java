package nl.klankbord.knowledge.piece;

import java.util.UUID;
import java.util.function.IntFunction;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Keeps what was typed before anything else is done with it; whatever is refused, no word of it goes. */
@Component
class PieceKeeping {

    static final String PAGE = "knowledge/piece/edit";

    private final Pieces pieces;
    private final PieceDesk desk;

    PieceKeeping(Pieces pieces, PieceDesk desk) {
        this.pieces = pieces;
        this.desk = desk;
    }

    /** Keeps these words; then goes on with the revision they became. */
    ModelAndView first(UUID id, int seen, Written draft, IntFunction<ModelAndView> then) {
        if (draft.length() > Written.LONGEST) {
            Refusals refusals = Refusals.of("whole", Message.of("piece.refused.whole", Written.LONGEST));
            return Page.again(PAGE, desk.typed(id, draft, refusals, false));
        }
        return switch (pieces.save(id, seen, draft)) {
            case Pieces.Saved.Kept(int revision) -> then.apply(revision);
            case Pieces.Saved.Clash _ -> Page.again(PAGE, desk.typed(id, draft, Refusals.none(), true));
            case Pieces.Saved.Ended _ -> Page.again(PAGE, desk.typed(id, draft, ended(), false));
        };
    }

    private static Refusals ended() {
        return Refusals.of("whole", Message.of("piece.refused.ended"));
    }

    /** Which words the page was drawn from; none that ever were when the form does not say. */
    static int seen(MultiValueMap<String, String> sent) {
        String typed = Typed.line(sent.getFirst("revision"));
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    static String path(UUID id) {
        return "/pieces/" + id;
    }
}
