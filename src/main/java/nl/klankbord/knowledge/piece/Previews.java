package nl.klankbord.knowledge.piece;

import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** Draws a draft as everybody would read it. */
@Component
class Previews {

    private final Publications publications;
    private final Readings readings;

    Previews(Publications publications, Readings readings) {
        this.publications = publications;
        this.readings = readings;
    }

    PreviewScreen of(Piece piece, Language language) {
        int next = piece.newest() == null ? 1 : piece.newest().number() + 1;
        return new PreviewScreen(
                piece,
                Publishable.check(piece.sort(), piece.draft()).byField().size(),
                readings.of(piece, next, publications.content(piece), language));
    }
}
