package nl.klankbord.language.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.klankbord.language.text.Pos;
import nl.klankbord.language.text.Reading;
import nl.klankbord.language.text.Token;
import nl.klankbord.language.text.Word;

/** What rules ask of words, each question with a number: a form, ~lemma, #PART, #tag:WKW:VLT, *ending, beginning*, @list. */
final class Vocabulary {
    private static final int AT_HAND = 60_000;
    private static final int[] NONE = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> listsOf = new HashMap<>();
    private final List<String> shapes = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    int number(String question) {
        Integer had = numbers.get(question);
        if (had != null) {
            return had;
        }
        int number = numbers.size();
        numbers.put(question, number);
        if (question.startsWith("#tag:")) {
            tags.add(question);
        } else if (question.length() > 2 && (question.startsWith("*") || question.endsWith("*"))) {
            shapes.add(question);
        }
        return number;
    }

    /** Every word that answers the question belongs to the list. */
    void enlist(String question, String list) {
        number(question);
        int number = number("@" + list);
        listsOf.computeIfAbsent(question, it -> new ArrayList<>()).add(number);
    }

    /** The numbers of the questions that this token answers with yes. */
    int[] of(Token token, boolean first) {
        Word word = token.word();
        int[] found = known.get(token.raw());
        if (found == null) {
            found = look(word);
            if (known.size() > AT_HAND) {
                known.clear();
            }
            known.put(token.raw(), found);
        }
        return token.capital() && token.raw().length() > 1 ? named(found, token, first) : found;
    }

    private int[] named(int[] found, Token token, boolean first) {
        List<Reading> readings = token.word().readings();
        if (first && !nothingBut(token.word())) {
            return found;
        }
        BitSet yes = new BitSet();
        ask(yes, "#CAPITAL");
        boolean acronym = Character.isUpperCase(token.raw().charAt(token.raw().length() - 1));
        if (!acronym && (readings.isEmpty() || token.word().tagged("ENM:PER:FST"))) {
            ask(yes, "#PERSON");
        }
        return yes.isEmpty()
                ? found
                : IntStream.concat(Arrays.stream(found), yes.stream()).toArray();
    }

    // At the beginning of a sentence a capital says nothing; there a word must be a name and nothing else. Dirk is a
    // rope too: a first
    // name may be a thing besides, since a thing hardly ever begins a sentence without 'the' or 'a'.
    private static boolean nothingBut(Word word) {
        boolean person = word.tagged("ENM:PER:FST");
        return !word.readings().isEmpty()
                && word.readings().stream().allMatch(it -> it.pos() == Pos.NAME || person && thing(it));
    }

    // Or the loose half of a verb, which never comes first.
    private static boolean thing(Reading reading) {
        return reading.pos() == Pos.NOUN || reading.tag().endsWith(":LOS");
    }

    private int[] look(Word word) {
        BitSet yes = new BitSet();
        ask(yes, word.form());
        for (Reading reading : word.readings()) {
            ask(yes, "~" + reading.lemma());
            ask(yes, "#" + reading.pos());
            tags.stream()
                    .filter(tag -> reading.tag().startsWith(tag.substring(5)))
                    .forEach(tag -> ask(yes, tag));
        }
        if (word.readings().isEmpty() && Character.isLetter(word.form().codePointAt(0))) {
            ask(yes, "#UNKNOWN");
        }
        shapes.stream().filter(shape -> has(word.form(), shape)).forEach(shape -> ask(yes, shape));
        return yes.isEmpty() ? NONE : yes.stream().toArray();
    }

    private void ask(BitSet yes, String question) {
        Integer number = numbers.get(question);
        if (number != null && !yes.get(number)) {
            yes.set(number);
            listsOf.getOrDefault(question, List.of()).forEach(yes::set);
        }
    }

    private static boolean has(String form, String shape) {
        boolean ending = shape.startsWith("*");
        boolean beginning = shape.endsWith("*");
        String part = shape.substring(ending ? 1 : 0, shape.length() - (beginning ? 1 : 0));
        if (ending && beginning) {
            return form.contains(part);
        }
        return ending ? form.endsWith(part) : form.startsWith(part);
    }

    static boolean knows(String part) {
        return Set.of("CAPITAL", "PERSON", "UNKNOWN").contains(part)
                || Arrays.stream(Pos.values()).anyMatch(it -> it.name().equals(part));
    }
}
