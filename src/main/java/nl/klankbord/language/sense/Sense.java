package nl.klankbord.language.sense;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.klankbord.language.talk.learn.LinearModel;
import nl.klankbord.language.text.Sentence;
import nl.klankbord.language.text.Tongue;

/** Hears what a sentence sounds like, with weights that were learned from labelled sentences. Safe to share. */
public final class Sense {
    private final LinearModel model;
    private final Limits limits;
    private final Gist gist = new Gist();

    private Sense(LinearModel model, Limits limits) {
        this.model = model;
        this.limits = limits;
    }

    /** With these weights, and the limits that travel along for this language. */
    public static Sense of(Tongue tongue, LinearModel model) {
        return new Sense(model, Limits.read(open(tongue, "sense.yaml").orElseThrow()));
    }

    /** What travels along for this language; empty when nothing was learned in it. */
    public static Optional<Sense> of(Tongue tongue) {
        return open(tongue, "sense.weights").map(it -> of(tongue, weights(it)));
    }

    /** How it sounds. */
    public Sound sound(Sentence sentence) {
        return new Sound(model.labels(), model.chances(gist.of(sentence)));
    }

    /**
     * Whether what a rule found here may stand: one of these sentences sounds like it, be it a little. A sentence can hold two kinds at
     * once, and the louder one must not drown the other: what else a rule found there is left out of the comparison.
     */
    public boolean confirms(String kind, Collection<String> beside, List<Sound> sounds) {
        double keep = limits.keep().getOrDefault(kind, 0.0);
        return sounds.stream().anyMatch(it -> it.of(kind, beside) >= keep);
    }

    /** Whether a sentence sounds so much like a kind that no rule is needed. */
    public boolean hears(String kind, Sound sound) {
        Double sure = limits.sure().get(kind);
        return sure != null && sound.kinds().contains(kind) && sound.of(kind) >= sure;
    }

    /** Why a sentence is found without a rule, for whoever wrote it. */
    public String why() {
        return limits.why();
    }

    private static LinearModel weights(InputStream from) {
        try (from) {
            return LinearModel.read(from);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<InputStream> open(Tongue tongue, String file) {
        return Optional.ofNullable(Sense.class.getResourceAsStream("/language/%s/%s".formatted(tongue.code(), file)));
    }
}
