import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.klankbord.language.Coaching;
import nl.klankbord.language.LanguageEngine;
import nl.klankbord.language.Options;
import nl.klankbord.language.TextKind;
import nl.klankbord.language.text.Tongue;
import tools.jackson.databind.json.JsonMapper;

/** Precision, recall and F1 per kind with 95 % intervals (Wilson), texts without a finding that got one, and characters a second on one core. */
class Language {
    private record Count(int right, int wrong, int missed) {
        Count plus(boolean wanted, boolean got) {
            return new Count(right + (wanted && got ? 1 : 0), wrong + (!wanted && got ? 1 : 0), missed + (wanted && !got ? 1 : 0));
        }

        String row(String name) {
            double precision = right / Math.max(1.0, right + wrong);
            double recall = right / Math.max(1.0, right + missed);
            double f1 = 2.0 * right / Math.max(1.0, 2.0 * right + wrong + missed);
            return "| %s | %d | %.2f %s | %.2f %s | %.2f |"
                    .formatted(name, right + missed, precision, wilson(right, right + wrong), recall, wilson(right, right + missed), f1);
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    public static void main(String[] args) throws Exception {
        long began = System.nanoTime();
        LanguageEngine engine = LanguageEngine.of(Tongue.NL, Options.none());
        LanguageEngine english = LanguageEngine.of(Tongue.EN, Options.none());
        engine.coach("Ik vind dat jij beter moet luisteren.", TextKind.FEEDBACK);
        System.out.printf("dictionary, rules and first sentence: %d ms%n", (System.nanoTime() - began) / 1_000_000);
        List<String> files = args.length > 0 ? List.of(args) : own();
        for (String file : files) {
            LanguageEngine reader = file.contains("/en/") ? english : engine;
            if (file.contains("serious")) {
                serious(reader, Path.of(file));
            } else {
                measure(reader, Path.of(file));
            }
        }
        speed(engine, files.stream().filter(it -> !it.contains("/en/")).toList());
    }

    private static List<String> own() throws Exception {
        try (var files = Files.walk(Path.of("src/language"), 2)) {
            return files.map(Path::toString).filter(it -> it.contains("findings-") || it.contains("parts-") || it.contains("serious")).filter(it -> it.endsWith(".jsonl")).sorted().toList();
        }
    }

    private static void measure(LanguageEngine engine, Path file) throws Exception {
        Map<String, Count> counts = new TreeMap<>();
        int clean = 0;
        int flagged = 0;
        int noted = 0;
        boolean parts = false;
        for (Map<String, Object> line : lines(file)) {
            parts = line.containsKey("present");
            Set<String> wanted = labels(line.get(parts ? "present" : "flags"));
            Set<String> got = parts ? parts(engine, line) : findings(engine, line);
            var all = new TreeSet<>(wanted);
            all.addAll(got);
            for (String label : all) {
                counts.merge(label, new Count(0, 0, 0).plus(wanted.contains(label), got.contains(label)), Language::add);
            }
            noted += engine.coach(line.get("text").toString(), TextKind.of(line.getOrDefault("kind", "feedback").toString())).confidant().isEmpty() ? 0 : 1;
            clean += wanted.isEmpty() ? 1 : 0;
            flagged += wanted.isEmpty() && !got.isEmpty() ? 1 : 0;
        }
        System.out.printf("%n%s%n| kind | there | precision | recall | F1 |%n| --- | --- | --- | --- | --- |%n", file.getFileName());
        counts.forEach((label, count) -> System.out.println(count.row(label)));
        System.out.println(counts.values().stream().reduce(new Count(0, 0, 0), Language::add).row("all"));
        System.out.printf("texts without any that got one: %d of %d %s%n", flagged, clean, wilson(flagged, clean));
        System.out.printf("with the note to the confidant: %d of %d%n", noted, lines(file).size());
    }

    // A report that gets the note, by a rule or by a guess, and what only looks like one and gets it too.
    private static void serious(LanguageEngine engine, Path file) throws Exception {
        int[] all = new int[2];
        int[] noted = new int[2];
        int[] guessed = new int[2];
        for (Map<String, Object> line : lines(file)) {
            int at = Boolean.TRUE.equals(line.get("serious")) ? 1 : 0;
            Coaching said = engine.coach(line.get("text").toString(), TextKind.MESSAGE);
            all[at]++;
            noted[at] += said.confidant().isEmpty() ? 0 : 1;
            guessed[at] += said.guessed() ? 1 : 0;
        }
        System.out.printf("%n%s%nreports with a note: %d of %d %s, %d by a guess%n", file, noted[1], all[1], wilson(noted[1], all[1]), guessed[1]);
        System.out.printf("others with a note: %d of %d %s, %d by a guess%n", noted[0], all[0], wilson(noted[0], all[0]), guessed[0]);
    }

    private static void speed(LanguageEngine engine, List<String> files) throws Exception {
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            lines(Path.of(file)).forEach(line -> texts.add(line.get("text").toString()));
        }
        long chars = texts.stream().mapToLong(String::length).sum();
        for (int round = 0; round < 6; round++) {
            long began = cpu();
            texts.forEach(text -> engine.coach(text, TextKind.FEEDBACK));
            double seconds = (cpu() - began) / 1e9;
            System.out.printf("%nround %d: %,.0f characters a second, %,d characters", round, chars / seconds, chars);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("%nmemory in use afterwards: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    // Processor time of this thread, so that what else the machine does at the moment does not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Set<String> findings(LanguageEngine engine, Map<String, Object> line) {
        Set<String> got = new TreeSet<>();
        engine.coach(line.get("text").toString(), TextKind.of(line.getOrDefault("kind", "feedback").toString()))
                .findings()
                .forEach(it -> got.add(it.kind().code()));
        return got;
    }

    private static Set<String> parts(LanguageEngine engine, Map<String, Object> line) {
        Set<String> got = new TreeSet<>();
        engine.parts(line.get("text").toString()).forEach(it -> got.add(it.part().word()));
        return got;
    }

    private static Set<String> labels(Object list) {
        Set<String> labels = new TreeSet<>();
        ((List<?>) list).forEach(it -> labels.add(it.toString()));
        return labels;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(Path file) throws Exception {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(JSON.readValue(line, Map.class));
            }
        }
        return lines;
    }

    private static Count add(Count one, Count other) {
        return new Count(one.right + other.right, one.wrong + other.wrong, one.missed + other.missed);
    }

    private static String wilson(int hits, int of) {
        if (of == 0) {
            return "[-]";
        }
        double z = 1.96;
        double p = hits / (double) of;
        double middle = p + z * z / (2 * of);
        double spread = z * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of));
        double under = 1 + z * z / of;
        return "[%.2f-%.2f]".formatted((middle - spread) / under, (middle + spread) / under);
    }
}
