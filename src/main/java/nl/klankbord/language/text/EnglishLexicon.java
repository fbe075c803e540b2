package nl.klankbord.language.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** English by a small list of irregular and frequent forms, and endings for the rest. */
final class EnglishLexicon implements Lexicon {
    private static final String PLACE = "/language/en/words.txt";
    private final Map<String, List<Reading>> known = read();

    @Override
    public List<Reading> readings(String form) {
        List<Reading> found = known.get(form);
        return found == null ? guess(form) : found;
    }

    private List<Reading> guess(String form) {
        List<Reading> found = new ArrayList<>(4);
        add(found, form, "ing", Pos.VERB, "VBG");
        add(found, form, "ed", Pos.VERB, "VBD");
        add(found, form, "ies", Pos.NOUN, "NNS");
        add(found, form, "s", Pos.NOUN, "NNS");
        add(found, form, "s", Pos.VERB, "VBZ");
        add(found, form, "ly", Pos.ADVERB, "RB");
        if (found.isEmpty() && Character.isLetter(form.codePointAt(0))) {
            found.add(new Reading(form, Pos.NOUN, "NN"));
            found.add(new Reading(form, Pos.VERB, "VB"));
            found.add(new Reading(form, Pos.ADJECTIVE, "JJ"));
        }
        return List.copyOf(found);
    }

    private void add(List<Reading> found, String form, String ending, Pos pos, String tag) {
        if (!form.endsWith(ending) || form.length() < ending.length() + 3) {
            return;
        }
        String stem = form.substring(0, form.length() - ending.length());
        found.add(new Reading(ending.equals("ies") ? stem + "y" : stem, pos, tag));
        int last = stem.length() - 1;
        if (pos == Pos.VERB && stem.charAt(last) == stem.charAt(last - 1)) {
            found.add(new Reading(stem.substring(0, last), pos, tag));
        } else if (pos == Pos.VERB && !ending.equals("s")) {
            found.add(new Reading(stem + "e", pos, tag));
        }
    }

    private static Map<String, List<Reading>> read() {
        Map<String, List<Reading>> words = new HashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EnglishLexicon.class.getResourceAsStream(PLACE), PLACE),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> take(line, words));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    // was be VERB VBD
    private static void take(String line, Map<String, List<Reading>> words) {
        String[] parts = line.split(" ");
        List<Reading> all = new ArrayList<>(words.getOrDefault(parts[0], List.of()));
        all.add(new Reading(parts[1], Pos.valueOf(parts[2]), parts[3]));
        words.put(parts[0], List.copyOf(all));
    }
}
