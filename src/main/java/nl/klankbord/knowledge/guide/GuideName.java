package nl.klankbord.knowledge.guide;

import java.util.Map;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a guide is called, for whoever chooses one: nobody reads its steps in a list of names.
 *
 * @param key its lasting name in addresses
 * @param ours whether this house wrote it
 * @param names in the languages in which it is told
 */
public record GuideName(String key, boolean ours, Map<Language, String> names) {

    /** Its name in this language; in the other one when nobody wrote it in this. */
    public String in(Language language) {
        return Bilingual.in(names, language);
    }

    /** The code of the language of that name on a page in this one; null when both are the same. */
    public @Nullable String elsewhere(Language page) {
        return names.containsKey(page) ? null : page.other().code();
    }
}
