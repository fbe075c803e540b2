package nl.klankbord.language.hint;

import nl.klankbord.language.Coaching;
import nl.klankbord.language.Engines;
import nl.klankbord.language.TextKind;
import nl.klankbord.language.text.Tongue;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** Reads a text along with its writer. It keeps nothing, and tells nobody else. */
@Component
public class Hints {

    private static final int LONGEST = 20_000;

    private final Engines engines;

    Hints(Engines engines) {
        this.engines = engines;
    }

    /** What there is to see in this text; where its words do not tell the language, it is read as Dutch. */
    public HintsScreen of(String text, TextKind kind) {
        return of(text, kind, Language.NL);
    }

    /** What there is to see in this text; of a very long one only the beginning is read. */
    public HintsScreen of(String text, TextKind kind, Language language) {
        if (text.isBlank()) {
            return HintsScreen.NONE;
        }
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Tongue tongue = Tongue.of(Written.in(read, language).code());
        Coaching coaching = engines.reading(tongue).coach(read, kind);
        return new HintsScreen(
                coaching.findings().stream()
                        .map(finding -> Hint.of(finding, read))
                        .toList(),
                !coaching.confidant().isEmpty());
    }
}
