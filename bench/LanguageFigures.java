import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.language.TalkCoach;
import nl.klankbord.language.talk.Example;
import nl.klankbord.language.talk.Lesson;
import nl.klankbord.language.talk.Listening;
import nl.klankbord.language.talk.TalkHeard;
import nl.klankbord.language.talk.learn.LinearModel;
import nl.klankbord.language.text.Tongue;

/** How well it is heard what is said in a talk: in cross-validation on what was learned from, on what was held out, and on files that are given. */
class LanguageFigures {
    private static final int FOLDS = 5, RUN = 24, DRAWN = 1000;
    private static final double LOW = 0.025, HIGH = 0.975;

    /** What was meant and what was heard. */
    record Pair(String meant, String heard) {}

    public static void main(String[] args) throws IOException {
        System.out.println("| language | text | measure | utterances | figure (95 % by bootstrap) |\n| --- | --- | --- | --- | --- |");
        for (Tongue tongue : Tongue.values()) {
            Lesson lesson = TalkCoach.lesson(tongue);
            talk(tongue, lesson, given(args, tongue, "talk"));
            acts(tongue, lesson, given(args, tongue, "acts"));
        }
    }

    /** nl-talk=FILE, nl-acts=FILE and so on. */
    private static List<Example> given(String[] args, Tongue tongue, String what) throws IOException {
        String name = tongue.code() + "-" + what + "=";
        return Example.read(Arrays.stream(args).filter(it -> it.startsWith(name)).map(it -> Path.of(it.substring(name.length()))).toList());
    }

    private static void talk(Tongue tongue, Lesson lesson, List<Example> given) throws IOException {
        List<Example> learn = examples(tongue, "learn", "talk");
        LinearModel any = lesson.acts(examples(tongue, "learn", "acts").subList(0, 300));
        Function<List<Example>, Function<Example, Pair>> learned = from -> {
            Listening listening = lesson.listening(lesson.talk(from), any);
            return it -> new Pair(it.label(), code(listening.talk(it.utterance())));
        };
        report(tongue, "talk, cross-validation", crossed(learn, learned), LanguageFigures::talkMeasures);
        Function<Example, Pair> whole = learned.apply(learn);
        for (Path file : files(tongue, "held-out", "talk")) {
            report(tongue, "talk, held out, " + file.getFileName(), Example.read(List.of(file)).stream().map(whole).toList(), LanguageFigures::talkMeasures);
        }
        report(tongue, "talk, given", given.stream().map(whole).toList(), LanguageFigures::talkMeasures);
    }

    private static void acts(Tongue tongue, Lesson lesson, List<Example> given) throws IOException {
        List<Example> learn = examples(tongue, "learn", "acts");
        LinearModel any = lesson.talk(examples(tongue, "learn", "talk").subList(0, 300));
        Function<List<Example>, Function<Example, Pair>> learned = from -> {
            Listening listening = lesson.listening(any, lesson.acts(from));
            return it -> new Pair(it.label(), listening.act(it.utterance()).act().code());
        };
        report(tongue, "acts, cross-validation", crossed(learn, learned), LanguageFigures::actMeasures);
        Function<Example, Pair> whole = learned.apply(learn);
        for (Path file : files(tongue, "held-out", "acts")) {
            report(tongue, "acts, held out, " + file.getFileName(), Example.read(List.of(file)).stream().map(whole).toList(), LanguageFigures::actMeasures);
        }
        report(tongue, "acts, given", given.stream().map(whole).toList(), LanguageFigures::actMeasures);
    }

    private static String code(TalkHeard heard) {
        return heard.label().code() + (heard.ground() == null ? "" : ":" + heard.ground().code());
    }

    // Runs of lines stay together, so that a contrast set is not half learned from.
    private static List<Pair> crossed(List<Example> all, Function<List<Example>, Function<Example, Pair>> learned) {
        List<Pair> pairs = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Function<Example, Pair> heard = learned.apply(
                    IntStream.range(0, all.size()).filter(it -> it / RUN % FOLDS != out).mapToObj(all::get).toList());
            IntStream.range(0, all.size()).filter(it -> it / RUN % FOLDS == out).mapToObj(it -> heard.apply(all.get(it))).forEach(pairs::add);
        }
        return pairs;
    }

    private static void talkMeasures(Tongue tongue, String text, List<Pair> pairs) {
        List<Pair> coarse = mapped(pairs, it -> it.replaceAll(":.*", ""));
        row(tongue, text, "change, sustain, ambivalent, neutral: macro-F1", coarse, LanguageFigures::macro);
        row(tongue, text, "accuracy", coarse, it -> (double) it.stream().filter(pair -> pair.meant().equals(pair.heard())).count() / it.size());
        List<Pair> three = coarse.stream().filter(it -> !it.meant().equals("ambivalent")).toList();
        row(tongue, text, "change, sustain, neutral (without the ambivalent): macro-F1", three, LanguageFigures::macro);
        List<Pair> grounds = mapped(pairs.stream().filter(it -> it.meant().contains(":")).toList(), it -> it.replaceAll(".*:", ""));
        row(tongue, text, "the seven grounds of change and sustain: macro-F1", grounds, LanguageFigures::macro);
    }

    private static void actMeasures(Tongue tongue, String text, List<Pair> pairs) {
        row(tongue, text, "13 acts: macro-F1", pairs, LanguageFigures::macro);
        row(tongue, text, "accuracy", pairs, it -> (double) it.stream().filter(pair -> pair.meant().equals(pair.heard())).count() / it.size());
        row(tongue, text, "question or not: F1", mapped(pairs, it -> it.endsWith("question") ? "question" : "none"), it -> f1(it, "question"));
        row(tongue, text, "open against closed: macro-F1", pairs.stream().filter(it -> it.meant().endsWith("question")).toList(), LanguageFigures::macro);
        row(tongue, text, "question, reflection, input, other: macro-F1", mapped(pairs, LanguageFigures::four), LanguageFigures::macro);
    }

    private static String four(String act) {
        return switch (act) {
            case "open_question", "closed_question" -> "question";
            case "simple_reflection", "complex_reflection", "summary" -> "reflection";
            case "advice", "advice_with_permission", "information" -> "input";
            default -> "other";
        };
    }

    private interface Measures {
        void of(Tongue tongue, String text, List<Pair> pairs);
    }

    private static void report(Tongue tongue, String text, List<Pair> pairs, Measures measures) {
        if (!pairs.isEmpty()) {
            measures.of(tongue, text, pairs);
        }
    }

    private static List<Pair> mapped(List<Pair> pairs, Function<String, String> to) {
        return pairs.stream().map(it -> new Pair(to.apply(it.meant()), to.apply(it.heard()))).toList();
    }

    private static void row(Tongue tongue, String text, String measure, List<Pair> pairs, ToDoubleFunction<List<Pair>> figure) {
        Random random = new Random(1);
        double[] drawn = new double[DRAWN];
        for (int at = 0; at < DRAWN; at++) {
            drawn[at] = figure.applyAsDouble(random.ints(pairs.size(), 0, pairs.size()).mapToObj(pairs::get).toList());
        }
        Arrays.sort(drawn);
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %d | %.3f (%.2f-%.2f) |%n", tongue.code(), text, measure, pairs.size(), figure.applyAsDouble(pairs), drawn[(int) (DRAWN * LOW)], drawn[(int) (DRAWN * HIGH)]);
    }

    private static double macro(List<Pair> pairs) {
        return pairs.stream().map(Pair::meant).distinct().sorted().mapToDouble(it -> f1(pairs, it)).average().orElse(0);
    }

    private static double f1(List<Pair> pairs, String label) {
        long right = pairs.stream().filter(it -> it.meant().equals(label) && it.heard().equals(label)).count();
        long said = pairs.stream().filter(it -> it.heard().equals(label)).count();
        long meant = pairs.stream().filter(it -> it.meant().equals(label)).count();
        return right == 0 ? 0 : 2.0 * right / (said + meant);
    }

    private static List<Example> examples(Tongue tongue, String part, String what) throws IOException {
        return Example.read(files(tongue, part, what));
    }

    private static List<Path> files(Tongue tongue, String part, String what) throws IOException {
        Path folder = Path.of("src/language", tongue.code(), part);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(it -> it.getFileName().toString().startsWith(what)).sorted().toList();
        }
    }
}
