package nl.klankbord.knowledge.piece;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Looking;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.guide.Guides;
import nl.klankbord.knowledge.guide.HouseGuide;
import nl.klankbord.knowledge.piece.Piece.Version;
import nl.klankbord.knowledge.piece.PiecesScreen.Shipped;
import nl.klankbord.privacy.law.Law;
import nl.klankbord.privacy.law.Topic;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the pages on which HR writes. */
@Component
class PieceDesk {

    private final Pieces pieces;
    private final Publications publications;
    private final Guides guides;
    private final ShippedQuestions questions;
    private final Techniques techniques;
    private final Directory directory;
    private final Law law;

    PieceDesk(
            Pieces pieces,
            Publications publications,
            Guides guides,
            ShippedQuestions questions,
            Techniques techniques,
            Directory directory,
            Law law) {
        this.pieces = pieces;
        this.publications = publications;
        this.guides = guides;
        this.questions = questions;
        this.techniques = techniques;
        this.directory = directory;
        this.law = law;
    }

    @Transactional(readOnly = true)
    public PiecesScreen all(Language language) {
        List<Piece> all = pieces.all();
        return new PiecesScreen(
                all,
                names(all, List.of()),
                guides.all(),
                HouseGuide.kinds().stream().map(kind -> shipped(kind, language)).toList(),
                law.about(Topic.ABSENCE, language).stream()
                        .filter(it -> it.days() == 0)
                        .toList());
    }

    @Transactional(readOnly = true)
    public PieceScreen kept(UUID id) {
        Piece piece = pieces.find(id);
        return screen(piece, piece.draft(), Refusals.none(), null);
    }

    /** What was typed, once more; with what somebody else kept meanwhile beside it. */
    @Transactional(readOnly = true)
    public PieceScreen typed(UUID id, Written draft, Refusals refusals, boolean clash) {
        Piece piece = pieces.find(id);
        return screen(piece, draft, refusals, clash ? Clash.of(piece, draft) : null);
    }

    private PieceScreen screen(Piece piece, Written draft, Refusals refusals, @Nullable Clash clash) {
        List<Version> versions = publications.versions(piece.id());
        return new PieceScreen(
                piece,
                draft,
                refusals,
                clash,
                versions,
                techniques.all(),
                names(List.of(piece), versions),
                Looking.me());
    }

    private Shipped shipped(String kind, Language language) {
        return new Shipped(kind, questions.told(kind, false, language), questions.told(kind, true, language));
    }

    private Map<UUID, String> names(List<Piece> all, List<Version> versions) {
        Set<UUID> people = new HashSet<>();
        versions.forEach(it -> people.add(it.by()));
        for (Piece piece : all) {
            people.add(piece.changedBy());
            if (piece.newest() != null) {
                people.add(piece.newest().by());
            }
        }
        return directory.named(people).values().stream()
                .collect(Collectors.toMap(Directory.Entry::id, Directory.Entry::fullName));
    }
}
