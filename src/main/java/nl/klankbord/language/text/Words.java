package nl.klankbord.language.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Forms that were looked up stay at hand; most of a text is the same few thousand words. */
final class Words {
    private static final int AT_HAND = 60_000;
    private final Lexicon lexicon;
    private final Map<String, Word> known = new ConcurrentHashMap<>();

    Words(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Word of(String raw) {
        Word word = known.get(raw);
        return word == null ? look(raw) : word;
    }

    private Word look(String raw) {
        String form = raw.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('´', '\'')
                .replace('`', '\'');
        Word word = new Word(
                form, Character.isLetterOrDigit(form.codePointAt(form.length() - 1)) ? readings(raw, form) : List.of());
        if (known.size() > AT_HAND) {
            known.clear();
        }
        known.put(raw, word);
        return word;
    }

    private List<Reading> readings(String raw, String form) {
        if (Character.isDigit(form.charAt(0))) {
            return List.of(new Reading(form, Pos.NUMBER, "GET"));
        }
        if (raw.equals(form)) {
            return lexicon.readings(form);
        }
        List<Reading> small = lexicon.readings(form);
        List<Reading> capital = lexicon.readings(raw);
        if (capital.isEmpty()) {
            return small;
        }
        return Stream.concat(small.stream(), capital.stream()).distinct().toList();
    }
}
