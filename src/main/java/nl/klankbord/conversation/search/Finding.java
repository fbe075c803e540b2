package nl.klankbord.conversation.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.klankbord.people.Folded;

/**
 * Looks for words in passages. What has most of them is found; a word that stands nowhere is taken for what somebody perhaps meant.
 * Which of the words a word of the text is, is held as bits: the first bit for the first word.
 */
final class Finding {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final List<Wanted> wanted;
    private final List<Read> read;
    private final Map<String, Integer> known = new HashMap<>();
    private final boolean guessed;

    /** One word as it stands in a passage. */
    private record Token(Excerpt.Place place, String folded) {}

    private record Read(Passage passage, List<Token> tokens) {}

    /** A passage in which most was found. */
    record Found(Passage passage, Excerpt excerpt) {}

    Finding(Sought sought, List<Passage> passages) {
        wanted = sought.words();
        read = passages.stream().map(Finding::read).toList();
        for (Read one : read) {
            for (Token token : one.tokens()) {
                known.computeIfAbsent(
                        token.folded(), word -> bits(at -> wanted.get(at).is(word)));
            }
        }
        int surely = known.values().stream().reduce(0, (one, other) -> one | other);
        List<List<Wanted>> meant = IntStream.range(0, wanted.size())
                .mapToObj(at -> meant(at, surely))
                .toList();
        known.replaceAll((word, bits) ->
                bits | bits(at -> meant.get(at).stream().anyMatch(it -> it.is(word))));
        guessed = known.values().stream().anyMatch(bits -> (bits & ~surely) != 0);
    }

    /** Whether a word was taken for another that looks like it. */
    boolean guessed() {
        return guessed;
    }

    /** What has most of the words, in the order in which it was read. */
    List<Found> found() {
        int most = read.stream().mapToInt(this::count).max().orElse(0);
        return most == 0
                ? List.of()
                : read.stream().filter(it -> count(it) == most).map(this::found).toList();
    }

    /** What somebody perhaps meant with a word that surely stands nowhere: words of the text that look like it. */
    private List<Wanted> meant(int at, int surely) {
        return (surely & 1 << at) != 0
                ? List.of()
                : known.keySet().stream()
                        .filter(wanted.get(at)::isNear)
                        .map(Wanted::of)
                        .toList();
    }

    private int bits(IntPredicate found) {
        return IntStream.range(0, wanted.size())
                .filter(found)
                .map(at -> 1 << at)
                .sum();
    }

    private int count(Read one) {
        return Integer.bitCount(one.tokens().stream().mapToInt(this::found).reduce(0, (some, more) -> some | more));
    }

    private Found found(Read one) {
        List<Excerpt.Place> places = one.tokens().stream()
                .filter(token -> found(token) != 0)
                .map(Token::place)
                .toList();
        return new Found(one.passage(), Excerpt.of(one.passage().text(), places));
    }

    private int found(Token token) {
        return known.getOrDefault(token.folded(), 0);
    }

    private static Read read(Passage passage) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(passage.text());
        while (words.find()) {
            tokens.add(new Token(new Excerpt.Place(words.start(), words.end()), Folded.of(words.group())));
        }
        return new Read(passage, tokens);
    }
}
