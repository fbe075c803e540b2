package nl.klankbord.language.hint;

import java.util.Locale;
import nl.klankbord.language.Finding;

/**
 * One place in somebody's text that is worth another look.
 *
 * @param from its first character
 * @param to just after its last
 * @param words what stands there
 * @param message why, in the language of the text
 * @param rewrite a proposed wording; empty when there is none
 */
public record Hint(String kind, String severity, int from, int to, String words, String message, String rewrite) {

    static Hint of(Finding finding, String text) {
        return new Hint(
                finding.kind().code(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.from(),
                finding.to(),
                text.substring(finding.from(), finding.to()),
                finding.message(),
                finding.rewrite());
    }
}
