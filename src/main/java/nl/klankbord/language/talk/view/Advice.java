package nl.klankbord.language.talk.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.klankbord.language.talk.view.TalkView.Word;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which strengths and which thing to try fit a talk. The rules and the sentences are content: talk-advice.yaml. */
final class Advice {
    private static final String PLACE = "/language/talk-advice.yaml";
    private static final int STRENGTHS = 2;

    private record Rule(Word word, Map<String, List<Double>> bounds) {

        boolean fits(Map<String, Double> measures) {
            return bounds.entrySet().stream().allMatch(it -> {
                double value = Objects.requireNonNull(measures.get(it.getKey()), it.getKey());
                return value >= it.getValue().getFirst()
                        && value <= it.getValue().getLast();
            });
        }
    }

    private final List<Rule> strengths;
    private final List<Rule> tries;

    private Advice(List<Rule> strengths, List<Rule> tries) {
        this.strengths = strengths;
        this.tries = tries;
    }

    static Advice read() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = Objects.requireNonNull(Advice.class.getResourceAsStream(PLACE), PLACE)) {
            Map<String, List<Map<String, Object>>> all = new Yaml(new SafeConstructor(options)).load(in);
            return new Advice(rules(all, "strengths"), rules(all, "try"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Two of different techniques; the last rules fit every talk, so there are always two. */
    List<Word> strengths(Tally tally) {
        List<Word> told = new ArrayList<>();
        for (Rule rule : strengths) {
            if (told.size() < STRENGTHS
                    && rule.fits(tally.measures())
                    && told.stream()
                            .noneMatch(it -> it.technique().equals(rule.word().technique()))) {
                told.add(rule.word());
            }
        }
        return List.copyOf(told);
    }

    /** The first that fits; the last rule fits every talk. */
    Word next(Tally tally) {
        return tries.stream()
                .filter(it -> it.fits(tally.measures()))
                .findFirst()
                .orElseThrow()
                .word();
    }

    private static List<Rule> rules(Map<String, List<Map<String, Object>>> all, String name) {
        return Objects.requireNonNull(all.get(name), name).stream()
                .map(Advice::rule)
                .toList();
    }

    private static Rule rule(Map<String, Object> written) {
        Map<String, List<Double>> bounds = new TreeMap<>();
        ((Map<?, ?>) Objects.requireNonNull(written.get("when")))
                .forEach((name, range) -> bounds.put(
                        name.toString(),
                        ((List<?>) range)
                                .stream().map(it -> ((Number) it).doubleValue()).toList()));
        Map<String, String> says = Map.of("nl", text(written, "nl"), "en", text(written, "en"));
        return new Rule(new Word(text(written, "key"), text(written, "technique"), says), bounds);
    }

    private static String text(Map<String, Object> written, String name) {
        return Objects.requireNonNull(written.get(name), name).toString();
    }
}
