package nl.klankbord.privacy.blackout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What should not go along.
 *
 * @param sentence numbers of the sentences that were ticked
 * @param words a name, or other words, on a line each
 */
record BlackoutForm(
        @Nullable List<String> sentence, @Nullable String words) {

    static final int LONGEST = 2000;

    /** What was chosen before, as the form shows it. */
    static BlackoutForm of(Wording wording, List<Passage> marks) {
        List<Passage> all = wording.sentences();
        List<String> ticked = IntStream.range(0, all.size())
                .filter(it -> marks.stream().anyMatch(mark -> mark.contains(all.get(it))))
                .mapToObj(String::valueOf)
                .toList();
        String words = marks.stream()
                .filter(it -> !all.contains(it))
                .map(it -> it.of(wording.text()))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new BlackoutForm(ticked, words);
    }

    boolean ticked(int number) {
        return sentence != null && sentence.contains(String.valueOf(number));
    }

    String typedWords() {
        return Typed.text(words);
    }

    /** The passages in the order of the text. */
    List<Passage> passages(Wording wording) {
        List<Passage> all = wording.sentences();
        List<Passage> chosen = new ArrayList<>();
        IntStream.range(0, all.size()).filter(this::ticked).mapToObj(all::get).forEach(chosen::add);
        lines().forEach(line -> chosen.addAll(wording.places(line)));
        return Passage.merged(chosen);
    }

    Refusals check(Wording wording) {
        List<String> strange = typedWords().length() > LONGEST
                ? List.of()
                : lines().stream().filter(it -> wording.places(it).isEmpty()).toList();
        return Refusals.collect()
                .when(typedWords().length() > LONGEST, "words", "privacy.blackout.refused.long", LONGEST)
                .when(!strange.isEmpty(), "words", "privacy.blackout.refused.words", String.join(", ", strange))
                .done();
    }

    private List<String> lines() {
        return typedWords()
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
