package nl.klankbord.language.talk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.klankbord.language.talk.learn.LinearModel;
import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;

/** Listens with weights that were learned from examples. */
final class LearnedListening implements Listening {
    // Low on purpose: below it the best guess is hardly better than any. Whoever shows a candidate can ask for more
    // confidence.
    static final double SURE_OF_TALK = 0.3;
    static final double SURE_OF_ACT = 0.15;

    private final Noticer noticer;
    private final LinearModel talk;
    private final LinearModel act;

    LearnedListening(Noticer noticer, LinearModel talk, LinearModel act) {
        this.noticer = noticer;
        this.talk = talk;
        this.act = act;
    }

    static LearnedListening shipped(TextReader reader) {
        Tongue tongue = reader.tongue();
        return new LearnedListening(Noticer.of(reader), weights(tongue, "talk"), weights(tongue, "acts"));
    }

    /** The grounds of change taken together are change; the likeliest of them is its ground. */
    @Override
    public TalkHeard talk(Utterance utterance) {
        double[] chances = talk.chances(noticer.talk(utterance));
        List<String> labels = talk.labels();
        double[] together = new double[Talk.values().length];
        for (int at = 0; at < chances.length; at++) {
            together[label(labels.get(at)).ordinal()] += chances[at];
        }
        int best = highest(together);
        Talk label = Talk.values()[best];
        if (together[best] < SURE_OF_TALK) {
            return new TalkHeard(Talk.UNSURE, null, together[best]);
        }
        double[] within = chances.clone();
        for (int at = 0; at < chances.length; at++) {
            within[at] = label(labels.get(at)) == label ? chances[at] : -1;
        }
        String[] parts = labels.get(highest(within)).split(":", -1);
        return new TalkHeard(
                label, parts.length < 2 ? null : Ground.valueOf(parts[1].toUpperCase(Locale.ROOT)), together[best]);
    }

    @Override
    public ActHeard act(Utterance utterance) {
        double[] chances = act.chances(noticer.act(utterance));
        int best = highest(chances);
        return new ActHeard(
                chances[best] < SURE_OF_ACT
                        ? Act.UNSURE
                        : Act.valueOf(act.labels().get(best).toUpperCase(Locale.ROOT)),
                chances[best]);
    }

    private static Talk label(String written) {
        int cut = written.indexOf(':');
        return Talk.valueOf((cut < 0 ? written : written.substring(0, cut)).toUpperCase(Locale.ROOT));
    }

    private static int highest(double[] chances) {
        int best = 0;
        for (int at = 1; at < chances.length; at++) {
            best = chances[at] > chances[best] ? at : best;
        }
        return best;
    }

    private static LinearModel weights(Tongue tongue, String what) {
        String place = "/language/" + tongue.code() + "/" + what + ".weights";
        try (InputStream in = Objects.requireNonNull(LearnedListening.class.getResourceAsStream(place), place)) {
            return LinearModel.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
