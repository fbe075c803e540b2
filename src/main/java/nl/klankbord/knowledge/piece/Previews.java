package nl.klankbord.knowledge.piece;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.knowledge.guide.GuideScreen;
import nl.klankbord.knowledge.guide.HouseGuide;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** Draws a draft as everybody would read it. */
@Component
class Previews {

    private final Publications publications;
    private final Techniques techniques;

    Previews(Publications publications, Techniques techniques) {
        this.publications = publications;
        this.techniques = techniques;
    }

    PreviewScreen of(Piece piece, Language language) {
        boolean guide = piece.sort() == Sort.GUIDE;
        return new PreviewScreen(
                piece,
                language,
                Publishable.check(piece.sort(), piece.draft()).byField().size(),
                guide ? guide(piece, language) : null,
                guide ? null : QuestionSet.read("", publications.content(piece)));
    }

    private GuideScreen guide(Piece piece, Language language) {
        int next = piece.newest() == null ? 1 : piece.newest().number() + 1;
        Guide guide =
                HouseGuide.read(piece.key(), new Guide.House(next, true), publications.content(piece), techniques);
        return new GuideScreen(
                guide,
                guide.in(language),
                techniques.all().stream().collect(Collectors.toMap(Technique::key, Function.identity())),
                null,
                List.of());
    }
}
