package nl.klankbord.knowledge.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.knowledge.guide.Guide.House;
import nl.klankbord.knowledge.guide.Guide.Text;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/** Reads a guide that this house wrote, as it is kept: with the same reader as the files. */
public final class HouseGuide {

    /** For which kinds of talk a house may write, each with its picture. Absence is not among them: the law says what may be asked there. */
    private static final List<Entry<String, String>> KINDS = List.of(
            Map.entry("check_in", "message-circle"),
            Map.entry("opening_week", "sunrise"),
            Map.entry("closing_week", "sunset"),
            Map.entry("introduction", "handshake"),
            Map.entry("behaviour", "eye"),
            Map.entry("development", "sprout"),
            Map.entry("progress", "footprints"),
            Map.entry("other", "messages-square"));

    private HouseGuide() {}

    /** The codes of those kinds. */
    public static List<String> kinds() {
        return KINDS.stream().map(Entry::getKey).toList();
    }

    /** The guide of this content. */
    public static Guide read(String key, House house, @Nullable Object content, Techniques techniques) {
        Fields fields = Fields.of(key, content);
        Map<Language, Text> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (fields.has(language.code())) {
                texts.put(language, GuideText.read(fields.piece(language.code()), techniques, true));
            }
        }
        String kind = fields.text("kind");
        Guide guide = new Guide(key, kind, false, icon(kind), fields.number("minutes"), "", texts, house);
        fields.done();
        return guide;
    }

    private static String icon(String kind) {
        return KINDS.stream()
                .filter(it -> it.getKey().equals(kind))
                .map(Entry::getValue)
                .findFirst()
                .orElse("footprints");
    }
}
