package nl.klankbord.guard;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the product says about one subject, in both languages.
 *
 * @param name the path of its files without the language
 */
public record Sentences(String name, TextFile dutch, TextFile english) {

    private static final Pattern HOLE = Pattern.compile("\\{\\d+|%\\d*\\$?[sd]");
    private static final int LONGEST_SENTENCE = 25;

    /** Words that stand between the product and its reader. */
    private static final Pattern STIFF = Pattern.compile(
            "(?i)\\b(u|uw|gelieve|middels|teneinde|tevens|derhalve|dient te|conform|inzake|please note|utilise|hereby)\\b");

    /** Every subject below this folder. */
    public static List<Sentences> below(String folder) {
        return TextFile.below(folder, "_nl.properties").stream()
                .map(Sentences::of)
                .toList();
    }

    /** The subject of a Dutch file. English is the file beside it, with _en or with nothing. */
    public static Sentences of(TextFile dutch) {
        String name = dutch.path().replaceFirst("_nl\\.properties$", "");
        TextFile english = Stream.of("_en.properties", ".properties")
                .map(ending -> Path.of(name + ending))
                .filter(Files::exists)
                .map(TextFile::read)
                .findFirst()
                .orElse(new TextFile(name + "_en.properties", ""));
        return new Sentences(name, dutch, english);
    }

    /** The keys of the Dutch file. */
    public Set<String> keys() {
        return said(dutch).keySet();
    }

    /** What only a Dutch reader is told; words that are English too are left out. */
    public Set<String> onlyDutch() {
        Set<String> only = new TreeSet<>(said(dutch).values());
        only.removeAll(said(english).values());
        return only;
    }

    /** Nobody meets a sentence that is there in one language only. */
    public void everySentenceIsInBothLanguages(Seen seen) {
        Set<String> all = new TreeSet<>(keys());
        all.addAll(said(english).keySet());
        all.forEach(key -> seen.look(
                said(dutch).containsKey(key) && said(english).containsKey(key),
                "%s: %s is not in both".formatted(name, key)));
    }

    /** What is filled in, is filled in in both languages. */
    public void bothSayTheSame(Seen seen) {
        said(dutch)
                .forEach((key, text) -> seen.look(
                        holes(text).equals(holes(said(english).getOrDefault(key, text))),
                        "%s: %s fills in other things".formatted(name, key)));
    }

    /** A key that stands twice in a file says one of the two, and nobody knows which. */
    public void everyKeyStandsOnce(Seen seen) {
        Stream.of(dutch, english).forEach(file -> {
            long lines = file.text()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                    .count();
            seen.look(lines == said(file).size(), file.path() + ": a key that stands twice");
        });
    }

    /** The straight apostrophe swallows what is filled in; quotes are the curly ones. */
    public void typographyIsWhole(Seen seen) {
        each((place, text) -> seen.look(
                !text.contains("'") && !text.contains("\"") && !text.contains("...") && text.equals(text.strip()),
                place));
    }

    /** A sentence can be read in one breath. */
    public void everySentenceIsShort(Seen seen) {
        each((place, text) -> Stream.of(text.split("[.!?:](\\s|$)"))
                .forEach(sentence -> seen.look(
                        sentence.strip().split("\\s+").length <= LONGEST_SENTENCE,
                        "%s: %s".formatted(place, sentence))));
    }

    /** We say 'je', and plain words. */
    public void nobodyIsAddressedStiffly(Seen seen) {
        each((place, text) -> seen.look(!STIFF.matcher(text).find(), "%s: %s".formatted(place, text)));
    }

    private void each(BiConsumer<String, String> look) {
        Stream.of(dutch, english)
                .forEach(file -> said(file).forEach((key, text) -> look.accept(file.path() + ": " + key, text)));
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(it -> it.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> said(TextFile file) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> said = new TreeMap<>();
        read.forEach((key, text) -> said.put((String) key, (String) text));
        return said;
    }
}
