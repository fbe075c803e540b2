package nl.klankbord.knowledge.guide;

import java.util.Map;
import nl.klankbord.web.Language;

/** What a house may have written in one of the two languages alone. */
public final class Bilingual {

    private Bilingual() {}

    /** What is told in this language; in the other one when nobody wrote it in this. */
    public static <T> T in(Map<Language, T> texts, Language language) {
        T text = texts.get(language);
        return text == null ? texts.values().iterator().next() : text;
    }
}
