package nl.klankbord.language.sense;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.klankbord.language.talk.learn.Vector;
import nl.klankbord.language.text.Sentence;
import nl.klankbord.language.text.Token;

/** What a passage is about, by its words: a chef, a body, a lock, a contract. Two reports seldom share a word, and often share what they are about. */
final class Subjects {
    private static final int AT_HAND = 60_000;
    private static final double WEIGHT = 0.6;
    private static final int GROUP = 20;

    private final Map<String, List<Integer>> words = new HashMap<>();
    private final Map<String, Integer> begins = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, List<Integer>> known = new ConcurrentHashMap<>();

    /** Reads lines with a name and its words. */
    static Subjects read(InputStream in) {
        Subjects subjects = new Subjects();
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(it -> !it.startsWith("#")).forEach(subjects::line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return subjects;
    }

    /** What was noticed already, and what it is about. */
    Vector with(Vector noticed, Sentence passage) {
        Bag bag = new Bag(noticed);
        in(passage).forEach(it -> bag.add(it, WEIGHT));
        return bag.vector();
    }

    /** What it is about. */
    Set<Integer> in(Sentence passage) {
        TreeSet<Integer> about = new TreeSet<>();
        for (Token token : passage.tokens()) {
            if (!token.mark()) {
                about.addAll(of(token.form()));
            }
        }
        return about;
    }

    private void line(String line) {
        String[] parts = line.split(":", 2);
        int subject = Bag.mix(GROUP, Bag.hash(parts[0]), 0, 0);
        for (String part : parts[1].split(";")) {
            String word = part.strip();
            if (word.endsWith("*")) {
                begins.put(word.substring(0, word.length() - 1), subject);
            } else if (word.startsWith("*")) {
                ends.put(word.substring(1), subject);
            } else {
                words.computeIfAbsent(word, it -> new ArrayList<>()).add(subject);
            }
        }
    }

    private List<Integer> of(String word) {
        if (known.size() > AT_HAND) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::look);
    }

    private List<Integer> look(String word) {
        List<Integer> found = new ArrayList<>(words.getOrDefault(word, List.of()));
        begins.forEach((begin, subject) -> {
            if (word.startsWith(begin)) {
                found.add(subject);
            }
        });
        ends.forEach((end, subject) -> {
            if (word.endsWith(end)) {
                found.add(subject);
            }
        });
        return List.copyOf(found);
    }
}
