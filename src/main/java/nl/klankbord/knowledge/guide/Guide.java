package nl.klankbord.knowledge.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A conversation from opening to closing.
 *
 * @param key its lasting name in addresses
 * @param kind the kind of conversation it belongs to
 * @param core whether it is one of the five core conversations of the method
 * @param minutes about how long it takes
 * @param source where its substance comes from; empty when it is ours
 * @param texts what is told; a guide of the house may be there in one language alone
 * @param house which version of a guide of this house it is; null for one that came along
 */
public record Guide(
        String key,
        String kind,
        boolean core,
        String icon,
        int minutes,
        String source,
        Map<Language, Text> texts,
        @Nullable House house) {

    /**
     * Which version somebody reads.
     *
     * @param stands whether it can still be chosen for a new talk
     */
    public record House(int version, boolean stands) {

        /** A version that everybody can choose, or could if it were published now. */
        public static House standing(int version) {
            return new House(version, true);
        }
    }

    /** The guide about absence, which keeps to what the law lets somebody ask. */
    public static final String ABSENCE = "absence";

    /**
     * What is told in one language.
     *
     * @param manager what the manager asks themselves beforehand
     * @param employee what the employee asks themselves beforehand
     * @param mind what to be careful with
     * @param own what is ours and not from the method
     * @param words what somebody might type
     */
    public record Text(
            String name,
            String line,
            List<String> purpose,
            List<String> manager,
            List<String> employee,
            List<Step> steps,
            Ending ending,
            List<String> mind,
            Set<String> own,
            List<String> words) {}

    /** One step, with about how many minutes it takes, the techniques that fit by key, and what one could say. */
    public record Step(String name, int minutes, List<String> what, List<String> techniques, List<String> say) {}

    /** How to close, and what is worth writing down. */
    public record Ending(List<String> close, List<String> write) {}

    /** What is told in this language; in the other one when nobody wrote it in this. */
    public Text in(Language language) {
        return Bilingual.in(texts, language);
    }

    /** What it is called. */
    public GuideName named() {
        Map<Language, String> names = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> names.put(language, text.name()));
        return new GuideName(key, house != null, names);
    }

    /** The language in which somebody finds it who would read it in this one. */
    public Language told(Language reader) {
        return texts.containsKey(reader) ? reader : reader.other();
    }

    /** The code of the language it is told in on a page in this one; null when both are the same. */
    public @Nullable String elsewhere(Language page) {
        return borrowed(page) ? page.other().code() : null;
    }

    /** Whether it is told in the other language, because nobody wrote it in this one. */
    public boolean borrowed(Language language) {
        return told(language) != language;
    }

    /** Whether it is the one about absence. */
    public boolean absence() {
        return key.equals(ABSENCE);
    }
}
