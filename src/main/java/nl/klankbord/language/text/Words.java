package nl.klankbord.language.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Forms that were looked up stay at hand; most of a text is the same few thousand words. */
final class Words {
    private static final int AT_HAND = 60_000;
    // A number that no dictionary has, and another word than 'een'.
    private static final Set<String> ONE = Set.of("één", "eén");

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
        Word word = word(raw);
        String plain = unstressed(raw);
        if (word.readings().isEmpty() && !plain.equals(raw) && !ONE.contains(word.form())) {
            word = word(plain);
        }
        if (known.size() > AT_HAND) {
            known.clear();
        }
        known.put(raw, word);
        return word;
    }

    private Word word(String raw) {
        String form = raw.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('´', '\'')
                .replace('`', '\'');
        return new Word(
                form, Character.isLetterOrDigit(form.codePointAt(form.length() - 1)) ? readings(raw, form) : List.of());
    }

    /** Somebody who writes 'dat lukt Kees wél' stresses a word that the dictionary has without its accent. */
    private static String unstressed(String raw) {
        return raw.chars().allMatch(it -> it < 128)
                ? raw
                : Normalizer.normalize(
                        Normalizer.normalize(raw, Normalizer.Form.NFD).replace("\u0301", ""), Normalizer.Form.NFC);
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
