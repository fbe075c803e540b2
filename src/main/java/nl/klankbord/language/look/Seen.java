package nl.klankbord.language.look;

import java.util.List;
import java.util.stream.Collectors;
import nl.klankbord.language.talk.view.TalkView;
import nl.klankbord.language.text.Tongue;

/**
 * A talk that was seen back. What is counted is told in words: a number would look like a mark.
 *
 * @param manager which of the two leads: 0 or 1
 * @param last the place of the turn that was judged just now; -1 for none
 */
public record Seen(int manager, int last, List<Bubble> bubbles, TalkView view) {
    private static final int SHORT = 4;
    private static final double FEW = 0.15;
    private static final double SOME = 0.45;
    private static final double HALF = 0.5;
    private static final double ONE_AND_A_HALF = 1.5;

    /** What whoever was there said of turns, as it is kept. */
    String labels() {
        return bubbles.stream()
                .filter(Bubble::said)
                .map(it -> it.at() + ":" + it.code())
                .collect(Collectors.joining(" "));
    }

    /** How often something was given back for each question, as a message key. */
    public String back() {
        return "look.back." + view.reflectionsPerQuestion().map(Seen::about).orElse("unasked");
    }

    /** How much of it was advice, as a message key. */
    public String advice() {
        double share = view.adviceShare();
        return "look.advice." + (share == 0 ? "none" : share < FEW ? "few" : share < SOME ? "some" : "many");
    }

    /** Whether so little was said that it is a first impression at most. */
    public boolean brief() {
        return bubbles.stream().filter(Bubble::manager).count() < SHORT;
    }

    /** How many questions, open or closed. */
    public long questions(boolean open) {
        return view.questions().stream().filter(it -> it.open() == open).count();
    }

    /** A strength or a thing to try, in the reader's language. */
    public String in(TalkView.Word word, String language) {
        return word.in(Tongue.of(language));
    }

    private static String about(double times) {
        return times < HALF
                ? "none"
                : times < 1 ? "half" : times < ONE_AND_A_HALF ? "one" : times < 2 ? "more" : "twice";
    }
}
