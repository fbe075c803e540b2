package nl.klankbord.language.hint;

import java.util.Locale;
import java.util.Set;
import nl.klankbord.web.Language;

/** In which of the two languages a text was written: that of which it has the most little words. */
public final class Written {

    private static final Set<String> DUTCH = Set.of(
            "de het een en van ik je jij hij zij we ze dat die niet ook maar voor met op aan er wel nog naar dan als heb hebt heeft ben bent zijn geen wat hoe mijn jouw"
                    .split(" "));
    private static final Set<String> ENGLISH = Set.of(
            "the a an and of i you he she we they that not also but for with on to there then if have has am are is no what how my your this it was"
                    .split(" "));

    private Written() {}

    /** The language of a text; the reader's own when its words do not tell. */
    public static Language in(String text, Language own) {
        int dutch = 0;
        int english = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            dutch += DUTCH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        return dutch == english ? own : dutch > english ? Language.NL : Language.EN;
    }
}
