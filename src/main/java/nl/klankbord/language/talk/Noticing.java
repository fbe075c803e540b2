package nl.klankbord.language.talk;

import java.util.List;
import nl.klankbord.language.talk.learn.Notes;

/** What any utterance shows: its words, lemmas and parts of speech in runs, its letters, how it begins and ends, how long it is. */
final class Noticing {
    private static final int LONGEST_LETTERS = 5;

    private Noticing() {}

    static void words(Spoken spoken, Notes notes) {
        List<String> words = spoken.words();
        for (int at = 0; at < words.size(); at++) {
            notes.add("word", words.get(at));
            if (at > 0) {
                notes.add("pair", words.get(at - 1) + " " + words.get(at));
            }
            if (at > 1) {
                notes.add("three", words.get(at - 2) + " " + words.get(at - 1) + " " + words.get(at));
            }
        }
        List<String> bare = spoken.bare();
        for (int at = 0; at + 2 < bare.size(); at++) {
            notes.add("skip", bare.get(at) + " . " + bare.get(at + 2));
        }
    }

    static void letters(Spoken spoken, Notes notes) {
        for (String word : spoken.bare()) {
            String edged = "<" + word + ">";
            for (int size = 3; size <= LONGEST_LETTERS; size++) {
                for (int at = 0; at + size <= edged.length(); at++) {
                    notes.add("letters", edged.substring(at, at + size));
                }
            }
        }
    }

    static void edges(Spoken spoken, Notes notes) {
        List<String> bare = spoken.bare();
        for (int size = 1; size <= 3 && size <= bare.size(); size++) {
            notes.add("first", String.join(" ", bare.subList(0, size)));
            notes.add("last", String.join(" ", bare.subList(bare.size() - size, bare.size())));
        }
        for (List<String> sentence : spoken.sentences()) {
            List<String> only = sentence.stream().filter(Spoken::word).toList();
            for (int size = 1; size <= 2 && size <= only.size(); size++) {
                notes.add("opens", String.join(" ", only.subList(0, size)));
            }
        }
    }

    static void shape(Spoken spoken, Notes notes) {
        int words = spoken.bare().size();
        notes.add(
                "shape",
                "words "
                        + (words < 4 ? words : words < 6 ? 5 : words < 9 ? 8 : words < 13 ? 12 : words < 20 ? 19 : 30));
        notes.add("shape", "sentences " + Math.min(4, spoken.sentences().size()));
        String last = spoken.words().isEmpty() ? "" : spoken.words().getLast();
        notes.add("shape", "ends " + (Spoken.word(last) ? "bare" : last));
        for (String mark : List.of("?", "!", ",", ":", ";", "\"", "…")) {
            if (spoken.words().contains(mark)) {
                notes.add("shape", "has " + mark);
            }
        }
        if (spoken.words().contains("0")) {
            notes.add("shape", "number");
        }
    }
}
