package nl.klankbord.knowledge.piece;

import nl.klankbord.knowledge.guide.HouseGuide;

/**
 * A draft as everybody would read it.
 *
 * @param missing how many things have to be mended first
 */
public record PreviewScreen(Piece piece, int missing, Reading reading) {

    /** Whether it says already for which talk it is, and for whom. */
    public boolean placed() {
        return HouseGuide.kinds().contains(piece.draft().text("kind"))
                && !piece.draft().text("side").isEmpty();
    }
}
