package nl.klankbord.coach.builder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How what was written in the steps stands in the text. */
public enum Layout {
    /** One sentence after another. */
    FLOW("", " ", " "),
    /** Every step a piece of its own, because one waits for an answer in between. */
    PARTS("", " ", "\n\n"),
    /** One under the other, to pick from. */
    LIST("• ", "\n", "\n");

    private final String before;
    private final String within;
    private final String between;

    Layout(String before, String within, String between) {
        this.before = before;
        this.within = within;
        this.between = between;
    }

    /** The layout of this name in the files, if there is one. */
    static Layout of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The sentences of one step together. */
    String within(List<String> sentences) {
        return sentences.stream().map(one -> before + one).collect(Collectors.joining(within));
    }

    /** The steps together; one in which nothing was written leaves no trace. */
    String between(List<String> steps) {
        return steps.stream().filter(step -> !step.isEmpty()).collect(Collectors.joining(between));
    }
}
