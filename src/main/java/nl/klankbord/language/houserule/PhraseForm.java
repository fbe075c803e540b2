package nl.klankbord.language.houserule;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klankbord.language.Kind;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of the house as it was typed.
 *
 * @param message why it is worth another look; may stay empty
 * @param rewrite other words; may stay empty
 */
public record PhraseForm(
        @Nullable String kind,
        @Nullable String language,
        @Nullable String phrase,
        @Nullable String message,
        @Nullable String rewrite) {

    /** How many letters a phrase may have. */
    public static final int LONGEST = 80;

    /** How many letters its reason may have. */
    public static final int LONGEST_MESSAGE = 300;

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]*");

    /** Nothing typed yet. */
    public static PhraseForm blank(Language language) {
        return new PhraseForm("", language.code(), "", "", "");
    }

    Refusals check() {
        String words = typedPhrase();
        boolean same = !typedRewrite().isEmpty() && typedRewrite().equalsIgnoreCase(words);
        return Refusals.collect()
                .when(NO_WORDS.matcher(words).matches(), "phrase", "houserule.refused.phrase")
                .when(words.length() > LONGEST, "phrase", "houserule.refused.long", LONGEST)
                .when(chosenKind().isEmpty(), "kind", "houserule.refused.kind")
                .when(typedMessage().length() > LONGEST_MESSAGE, "message", "houserule.refused.long", LONGEST_MESSAGE)
                .when(typedRewrite().length() > LONGEST, "rewrite", "houserule.refused.long", LONGEST)
                .when(same, "rewrite", "houserule.refused.same")
                .done();
    }

    /** The kind that was chosen. */
    public Optional<Kind> chosenKind() {
        return Arrays.stream(Kind.values()).filter(it -> it.code().equals(kind)).findFirst();
    }

    /** The language of the phrase. */
    public Language chosenLanguage() {
        return Language.of(language == null ? "" : language);
    }

    /** The phrase as it was typed. */
    public String typedPhrase() {
        return Typed.line(phrase);
    }

    /** The reason as it was typed. */
    public String typedMessage() {
        return Typed.line(message);
    }

    /** The other words as they were typed. */
    public String typedRewrite() {
        return Typed.line(rewrite);
    }
}
