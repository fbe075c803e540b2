package nl.klankbord.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.klankbord.language.talk.Listening;
import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;

/**
 * Everything that reads and listens, over one dictionary for each language. Loading takes a moment and happens when somebody first needs
 * it: who never writes does not wait for it. Safe to share.
 */
public final class Engines {
    private final Map<Tongue, TextReader> readers = new ConcurrentHashMap<>();
    private final Map<Tongue, LanguageEngine> engines = new ConcurrentHashMap<>();
    private final Map<Tongue, Listening> ears = new ConcurrentHashMap<>();

    /** Reads texts in this language. */
    public LanguageEngine reading(Tongue tongue) {
        return engines.computeIfAbsent(tongue, it -> LanguageEngine.of(reader(it), Options.none()));
    }

    /** Listens to talks in this language. */
    public Listening listening(Tongue tongue) {
        return ears.computeIfAbsent(tongue, it -> Listening.of(reader(it)));
    }

    private TextReader reader(Tongue tongue) {
        return readers.computeIfAbsent(tongue, TextReader::of);
    }
}
