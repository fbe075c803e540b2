package nl.klankbord.language.talk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.language.talk.Cues.Cue;
import nl.klankbord.language.talk.learn.Notes;

/** What an employee's utterance shows of wanting, being able, needing and doing, and of the opposite. */
final class TalkNoticing {
    static final Map<String, Double> WEIGHTS = Map.ofEntries(
            Map.entry("word", 1.0),
            Map.entry("pair", 1.0),
            Map.entry("three", 0.5),
            Map.entry("skip", 0.5),
            Map.entry("lemma", 1.0),
            Map.entry("lemmas", 0.7),
            Map.entry("kinds", 1.0),
            Map.entry("tense", 1.0),
            Map.entry("letters", 1.4),
            Map.entry("first", 0.7),
            Map.entry("last", 0.7),
            Map.entry("opens", 0.7),
            Map.entry("shape", -0.3),
            Map.entry("cue", -0.8),
            Map.entry("turn", -0.5),
            Map.entry("clause", -0.4),
            Map.entry("both", -0.5),
            Map.entry("asked", 1.2),
            Map.entry("valence", -0.25),
            Map.entry("denied", 1.0));
    private static final Set<String> TURNS = Set.of(
            "maar",
            "alleen",
            "toch",
            "tegelijk",
            "terwijl",
            "hoewel",
            "ondertussen",
            ";",
            ".",
            "!",
            "?",
            "but",
            "though",
            "although");

    private final Cues cues;
    private final Valence valence;

    TalkNoticing(Cues cues, Valence valence) {
        this.cues = cues;
        this.valence = valence;
    }

    Notes notes(Spoken text, Spoken context) {
        Notes notes = new Notes();
        Noticing.words(text, notes);
        Lemmas.notice(text, notes);
        Noticing.letters(text, notes);
        Noticing.edges(text, notes);
        Noticing.shape(text, notes);
        cues(text, notes);
        asked(context, notes);
        return notes;
    }

    private void cues(Spoken text, Notes notes) {
        List<Cue> found = cues.in(text.line());
        Set<String> names = names(found);
        found.forEach(it -> {
            notes.add("cue", it.name());
            notes.add("turn", it.turn());
        });
        boolean towards = names.stream().anyMatch(it -> it.endsWith("+"));
        boolean away = names.stream().anyMatch(it -> it.endsWith("-"));
        notes.add("both", "towards " + towards + " away " + away);
        notes.add("both", "towards " + towards + " away " + away + " but " + names.contains("but"));
        for (String one : names) {
            names.stream()
                    .filter(other -> one.compareTo(other) < 0 && pointed(one) && pointed(other))
                    .forEach(other -> notes.add("both", one + " " + other));
        }
        clauses(text, found, notes);
    }

    private void clauses(Spoken text, List<Cue> known, Notes notes) {
        List<List<String>> clauses = clauses(text.words());
        List<Set<String>> found = clauses.stream()
                .map(it -> names(Cues.in(" " + String.join(" ", it) + " ", known)))
                .toList();
        found.getFirst().forEach(it -> notes.add("clause", "first " + it));
        found.getLast().forEach(it -> notes.add("clause", "last " + it));
        String signs = found.stream().map(TalkNoticing::sign).distinct().reduce("", String::concat);
        notes.add("clause", "signs " + signs);
        notes.add("clause", "many " + Math.min(4, clauses.size()));
        valence.notice(clauses, notes);
    }

    private static Set<String> names(List<Cue> found) {
        return found.stream().map(Cue::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String sign(Set<String> names) {
        long towards = names.stream().filter(it -> it.endsWith("+")).count();
        long away = names.stream().filter(it -> it.endsWith("-")).count();
        return towards == away ? "0" : towards > away ? "+" : "-";
    }

    private static boolean pointed(String name) {
        return name.endsWith("+") || name.endsWith("-");
    }

    private static List<List<String>> clauses(List<String> words) {
        List<List<String>> clauses = new ArrayList<>();
        List<String> clause = new ArrayList<>();
        for (String word : words) {
            if (TURNS.contains(word) && !clause.isEmpty()) {
                clauses.add(clause);
                clause = new ArrayList<>();
            }
            clause.add(word);
        }
        clauses.add(clause);
        return clauses;
    }

    private static void asked(Spoken context, Notes notes) {
        List<String> bare = context.bare();
        notes.add("asked", "any " + !bare.isEmpty());
        for (int at = 0; at < bare.size(); at++) {
            notes.add("asked", bare.get(at));
            if (at > 0) {
                notes.add("asked", bare.get(at - 1) + " " + bare.get(at));
            }
        }
    }
}
