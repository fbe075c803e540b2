package nl.klankbord.language.sense;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.klankbord.language.talk.learn.LinearModel;
import nl.klankbord.language.talk.learn.Trainer;
import nl.klankbord.language.talk.learn.Vector;
import nl.klankbord.language.text.Document;
import nl.klankbord.language.text.Sentence;
import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;

/** Hears whether a text may report harm or danger, with weights that were learned from labelled texts: a guess, beside what rules see. Safe to share. */
public final class Worry {
    private static final String SERIOUS = "serious";
    private static final String ORDINARY = "ordinary";
    private static final double RESTRAINT = 0.3;
    private static final int ROUNDS = 30;
    private static final int SEEN_TWICE = 2;
    private static final int FEWEST = 2;

    private final LinearModel model;
    private final Passages passages;
    private final double limit;
    private final int label;

    private Worry(LinearModel model, Passages passages, double limit) {
        this.model = model;
        this.passages = passages;
        this.limit = limit;
        this.label = model.labels().indexOf(SERIOUS);
    }

    /** What travels along for this language. */
    public static Worry of(Tongue tongue) {
        try (InputStream in = open(tongue, "serious.weights")) {
            return of(tongue, LinearModel.read(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With these weights, and the limit that travels along for this language. */
    public static Worry of(Tongue tongue, LinearModel model) {
        double limit = Objects.requireNonNull(
                Limits.read(open(tongue, "serious.yaml")).sure().get(SERIOUS));
        return new Worry(model, noticing(tongue), limit);
    }

    /** The weights that these texts teach. */
    public static LinearModel learn(TextReader reader, List<Reported> texts) {
        Passages passages = noticing(reader.tongue());
        List<Vector> seen = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Reported text : texts) {
            for (List<Sentence> passage : Passages.of(reader.read(text.text()))) {
                seen.add(passages.noticed(Passages.whole(passage)));
                said.add(text.serious() ? SERIOUS : ORDINARY);
            }
        }
        return new Trainer(RESTRAINT, ROUNDS, SEEN_TWICE).learn(seen, said, List.of(ORDINARY, SERIOUS));
    }

    /** The sentences that carry it, in passages that sound like such a report; none in an ordinary text. */
    public List<Sentence> carrying(Document document) {
        return Passages.of(document).stream()
                .filter(it -> chance(it) >= limit)
                .flatMap(this::carriers)
                .toList();
    }

    // Of a passage: what sounds so alone, or else what sounds so most.
    private Stream<Sentence> carriers(List<Sentence> passage) {
        List<Sentence> alone =
                passage.stream().filter(it -> chance(List.of(it)) >= limit).toList();
        return alone.isEmpty()
                ? passage.stream().max(Comparator.comparingDouble(it -> chance(List.of(it)))).stream()
                : alone.stream();
    }

    private double chance(List<Sentence> passage) {
        Sentence whole = Passages.whole(passage);
        return passages.subjects(whole) < FEWEST ? 0 : model.chances(passages.noticed(whole))[label];
    }

    private static Passages noticing(Tongue tongue) {
        return new Passages(Subjects.read(open(tongue, "serious.words")));
    }

    private static InputStream open(Tongue tongue, String file) {
        return Objects.requireNonNull(
                Worry.class.getResourceAsStream("/language/%s/%s".formatted(tongue.code(), file)));
    }
}
