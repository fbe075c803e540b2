package nl.klankbord.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The message keys that are there, and the texts in code and templates that may be keys.
 *
 * @param known every key with a sentence
 * @param texts every literal of code and templates, with its place
 * @param composed for every key that is put together, how it begins and how it may go on
 */
public record Keys(Set<String> known, List<JavaCode.Text> texts, Map<String, List<String>> composed) {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9-]+)+");
    /** Places on a page where parts are drawn; they look like keys and are none. */
    private static final Set<String> PLACES = Set.of("today.sentence", "today.side", "today.under");

    private static final Pattern BEGINNING = Pattern.compile("[a-z][A-Za-z0-9]*\\.([A-Za-z0-9-]+\\.)*");

    /** The literals of Java code and of templates together. */
    public static List<JavaCode.Text> texts(List<TextFile> java, List<TextFile> templates) {
        Stream<JavaCode.Text> drawn = Template.all(templates).stream()
                .flatMap(template -> template.java().stream()
                        .flatMap(it -> Template.literals(it).stream())
                        .map(text -> new JavaCode.Text(template.path(), text)));
        return Stream.concat(JavaCode.of(java).texts().stream(), drawn).toList();
    }

    /** A text that looks like a key of a subject we speak about has a sentence. */
    public void everyKeyHasASentence(Seen seen) {
        Set<String> subjects = known.stream().map(Keys::subject).collect(Collectors.toSet());
        texts.stream()
                .filter(it -> KEY.matcher(it.text()).matches()
                        && subjects.contains(subject(it.text()))
                        && !PLACES.contains(it.text()))
                .forEach(it -> seen.look(
                        known.contains(it.text()) || isBeginning(it.text()),
                        "%s: no sentence for %s".formatted(it.place(), it.text())));
        composed.forEach((begin, ends) -> ends.forEach(
                end -> seen.look(known.contains(begin + end), "composed: no sentence for " + begin + end)));
    }

    /** A key that is put together is on the list, so that its sentences can be looked for. */
    public void everyComposedKeyIsOnTheList(Seen seen) {
        Set<String> subjects = known.stream().map(Keys::subject).collect(Collectors.toSet());
        texts.stream()
                .filter(it -> BEGINNING.matcher(it.text()).matches() && subjects.contains(subject(it.text())))
                .forEach(it -> seen.look(
                        isBeginning(it.text()),
                        "%s: %s is not on the list of composed keys".formatted(it.place(), it.text())));
    }

    /** A sentence that nobody says is in the way of who translates. */
    public void everySentenceIsUsed(Seen seen) {
        Set<String> used = new TreeSet<>();
        texts.forEach(it -> used.add(it.text()));
        composed.forEach((begin, ends) -> ends.forEach(end -> used.add(begin + end)));
        known.forEach(key -> seen.look(used.contains(key), key + " is never said"));
    }

    private boolean isBeginning(String text) {
        return composed.containsKey(text)
                || composed.entrySet().stream()
                        .flatMap(it -> it.getValue().stream().map(end -> it.getKey() + end))
                        .anyMatch(whole -> whole.startsWith(text + "."));
    }

    private static String subject(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }
}
