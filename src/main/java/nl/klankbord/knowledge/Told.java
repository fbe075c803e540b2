package nl.klankbord.knowledge;

import java.util.Map;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/** In which language something is told that a house may have written in one alone. */
public final class Told {

    private Told() {}

    /** What is told in this language; in the other one when nobody wrote it in this. */
    public static <T> T in(Map<Language, T> texts, Language language) {
        T text = texts.get(language);
        return text == null ? texts.values().iterator().next() : text;
    }

    /** The code of the language it is told in on a page in this one, for whoever listens to the page; null when both are the same. */
    public static @Nullable String elsewhere(Map<Language, ?> texts, Language page) {
        return texts.containsKey(page) ? null : texts.keySet().iterator().next().code();
    }
}
