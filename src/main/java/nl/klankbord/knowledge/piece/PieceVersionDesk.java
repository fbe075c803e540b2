package nl.klankbord.knowledge.piece;

import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Directory;
import nl.klankbord.knowledge.piece.Publications.Published;
import nl.klankbord.web.Language;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out one version for whoever wrote it. */
@Component
class PieceVersionDesk {

    private final Pieces pieces;
    private final Publications publications;
    private final Readings readings;
    private final Directory directory;

    PieceVersionDesk(Pieces pieces, Publications publications, Readings readings, Directory directory) {
        this.pieces = pieces;
        this.publications = publications;
        this.readings = readings;
        this.directory = directory;
    }

    /** A version that never was is {@link NotHere}. */
    @Transactional(readOnly = true)
    public PieceVersionScreen version(UUID id, int number, Language language) {
        Piece piece = pieces.find(id);
        Published found = publications.find(id, number).orElseThrow(NotHere::new);
        UUID by = found.version().by();
        Directory.Entry who = directory.named(List.of(by)).get(by);
        return new PieceVersionScreen(
                piece,
                found.version(),
                who == null ? "" : who.fullName(),
                readings.of(piece, number, found.content(), language));
    }
}
