package nl.klankbord.knowledge.piece;

import nl.klankbord.knowledge.piece.Piece.Version;

/**
 * One version, as it was published then and never changes.
 *
 * @param by who published it; empty when they are no longer known here
 */
public record PieceVersionScreen(Piece piece, Version version, String by, Reading reading) {

    /** Where it is. */
    public String path() {
        return "/pieces/" + piece.id() + "/versions/" + version.number();
    }

    /** Where one came from: what was taken away has no page of its own to write on. */
    public String back() {
        return piece.ended() ? "/pieces#ended" : "/pieces/" + piece.id() + "#versions";
    }

    /** How it stands: taken away, offered now, or replaced. */
    public String state() {
        if (piece.ended()) {
            return "ended";
        }
        return piece.newest() != null && piece.newest().number() == version.number() ? "newest" : "replaced";
    }
}
