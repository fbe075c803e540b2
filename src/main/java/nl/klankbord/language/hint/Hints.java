package nl.klankbord.language.hint;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.language.Coaching;
import nl.klankbord.language.LanguageEngine;
import nl.klankbord.language.Options;
import nl.klankbord.language.TextKind;
import nl.klankbord.language.text.Tongue;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Reads a text along with its writer. It keeps nothing, and tells nobody else. */
@Component
public class Hints {

    private static final int LONGEST = 20_000;

    private final Map<Language, SingletonSupplier<LanguageEngine>> engines = new EnumMap<>(Language.class);

    Hints() {
        for (Language language : Language.values()) {
            Tongue tongue = Tongue.of(language.code());
            // Loading the dictionary takes a moment; who never writes does not wait for it.
            engines.put(language, SingletonSupplier.of(() -> LanguageEngine.of(tongue, Options.none())));
        }
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
        Coaching coaching = Objects.requireNonNull(engines.get(Written.in(read, language)))
                .obtain()
                .coach(read, kind);
        return new HintsScreen(
                coaching.findings().stream()
                        .map(finding -> Hint.of(finding, read))
                        .toList(),
                !coaching.confidant().isEmpty());
    }
}
