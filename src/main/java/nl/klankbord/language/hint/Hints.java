package nl.klankbord.language.hint;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.klankbord.language.Engines;
import nl.klankbord.language.LanguageEngine;
import nl.klankbord.language.Part;
import nl.klankbord.language.PartFound;
import nl.klankbord.language.TextKind;
import nl.klankbord.language.text.Tongue;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a text along with its writer. It keeps nothing, and tells nobody else. */
@Component
public class Hints {

    private final Engines engines;
    private final StandingRules rules;

    Hints(Engines engines, StandingRules rules) {
        this.engines = engines;
        this.rules = rules;
    }

    /** What there is to see in this text; where its words do not tell the language, it is read as Dutch. */
    public HintsScreen of(String text, TextKind kind) {
        return of(text, kind, Language.NL);
    }

    /** What there is to see in this text; of a very long one only the beginning is read. */
    public HintsScreen of(String text, TextKind kind, Language language) {
        return of(text, Writing.of(kind), language);
    }

    /** The same, for whatever a page lets somebody write. */
    public HintsScreen of(String text, Writing writing, Language language) {
        return round(language).of(text, writing);
    }

    /** The same for several texts of one page: of those in which there is something to think over. */
    public <K> Map<K, HintsScreen> each(Map<K, String> texts, Writing writing, Language language) {
        return round(language).each(texts, writing);
    }

    /** Which parts of good feedback stand in a text, each with the first words that say so. */
    public Map<Part, String> parts(String text, Language language) {
        LanguageEngine engine =
                engines.reading(Tongue.of(Written.in(text, language).code()));
        Map<Part, String> found = new EnumMap<>(Part.class);
        for (PartFound part : engine.parts(text)) {
            found.putIfAbsent(part.part(), text.substring(part.from(), part.to()));
        }
        return found;
    }

    /** For a page with several texts: what the house wants is asked once. */
    public Round round(Language language) {
        return new Round(language);
    }

    /** The same, with what a house might want: tried before it stands. */
    public HintsScreen tried(String text, Writing writing, Language language, HouseWishes wishes) {
        if (text.isBlank()) {
            return HintsScreen.NONE;
        }
        Language written = Written.in(text, language);
        LanguageEngine engine = engines.reading(Tongue.of(written.code()));
        return new Reading(engine, wishes.in(written)).of(text, writing);
    }

    /** Texts that are read one after the other, for one reader. */
    public final class Round {
        private final Language language;
        private @Nullable HouseWishes wishes;

        private Round(Language language) {
            this.language = language;
        }

        /** What there is to see in this text. */
        public HintsScreen of(String text, Writing writing) {
            if (text.isBlank()) {
                return HintsScreen.NONE;
            }
            HouseWishes known = wishes == null ? rules.standing() : wishes;
            wishes = known;
            return tried(text, writing, language, known);
        }

        /** Of those in which there is something to think over. */
        public <K> Map<K, HintsScreen> each(Map<K, String> texts, Writing writing) {
            Map<K, HintsScreen> found = new HashMap<>();
            texts.forEach((key, text) -> {
                HintsScreen screen = of(text, writing);
                if (screen.more()) {
                    found.put(key, screen);
                }
            });
            return Map.copyOf(found);
        }
    }
}
