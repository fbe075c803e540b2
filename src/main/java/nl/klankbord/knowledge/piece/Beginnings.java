package nl.klankbord.knowledge.piece;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.klankbord.knowledge.guide.Guides;
import nl.klankbord.knowledge.guide.HouseGuide;
import nl.klankbord.web.Language;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** With which words somebody begins: with those of what came along, or with none. About absence nobody begins. */
@Component
class Beginnings {

    private final Guides guides;
    private final ShippedQuestions questions;

    Beginnings(Guides guides, ShippedQuestions questions) {
        this.guides = guides;
        this.questions = questions;
    }

    /**
     * The first words.
     *
     * @param from a guide that came along, or a kind of talk; nothing for an empty page
     * @param side for whom the questions are
     */
    Written of(Sort sort, @Nullable String from, @Nullable String side) {
        if (from == null || from.isEmpty()) {
            return sort == Sort.GUIDE ? Steps.added(new Written(Map.of())) : new Written(Map.of());
        }
        return sort == Sort.GUIDE ? guide(from) : questions(from, side == null ? "" : side);
    }

    private Written guide(String key) {
        return guides.find(key)
                .filter(guide -> !guide.absence())
                .map(GuideCopy::of)
                .orElseThrow(NotHere::new);
    }

    private Written questions(String kind, String side) {
        boolean manager = side.equals("manager");
        if (!HouseGuide.kinds().contains(kind) || !manager && !side.equals("employee")) {
            throw new NotHere();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("side", side);
        for (Language language : Language.values()) {
            fields.put(language.code() + "-questions", String.join("\n", questions.told(kind, manager, language)));
        }
        return new Written(fields);
    }
}
