package nl.klankbord.knowledge.piece;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.knowledge.guide.Guide.House;
import nl.klankbord.knowledge.guide.GuideScreen;
import nl.klankbord.knowledge.guide.HouseGuide;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** Lays out a piece as whoever works here reads it: what stands in a draft now, or what a version says. */
@Component
class Readings {

    private final Techniques techniques;

    Readings(Techniques techniques) {
        this.techniques = techniques;
    }

    Reading of(Piece piece, int number, Object content, Language language) {
        String key = piece.id() + "-" + number;
        return piece.sort() == Sort.GUIDE
                ? new Reading(
                        language,
                        guide(HouseGuide.read(key, House.standing(number), content, techniques), language),
                        null)
                : new Reading(language, null, QuestionSet.read(key, content));
    }

    private GuideScreen guide(Guide guide, Language language) {
        return new GuideScreen(
                guide,
                language,
                techniques.all().stream().collect(Collectors.toMap(Technique::key, Function.identity())),
                null,
                List.of());
    }
}
