package nl.klankbord.language.talk.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.language.talk.Ground;
import nl.klankbord.language.talk.Talk;
import nl.klankbord.language.talk.TalkHeard;
import org.jspecify.annotations.Nullable;

/**
 * What an employee's words may argue for, and on what ground: wanting, being able, and so on.
 *
 * @param ground only of change and sustain, and not always there
 */
public record Argument(Talk talk, @Nullable Ground ground) {

    /** What can be chosen of a turn. */
    public static final List<Argument> ALL = Arrays.stream(Talk.values())
            .filter(it -> it != Talk.UNSURE)
            .flatMap(Argument::each)
            .toList();

    /** As it was heard. */
    public static Argument of(TalkHeard heard) {
        return new Argument(heard.label(), grounded(heard.label()) ? heard.ground() : null);
    }

    /** The one that is written so. */
    public static Optional<Argument> of(@Nullable String code) {
        return ALL.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** As it is written in fields and in keys: change_desire. */
    public String code() {
        return ground == null ? talk.code() : talk.code() + "_" + ground.code();
    }

    private static Stream<Argument> each(Talk talk) {
        Stream<Argument> bare = Stream.of(new Argument(talk, null));
        return grounded(talk)
                ? Stream.concat(bare, Arrays.stream(Ground.values()).map(it -> new Argument(talk, it)))
                : bare;
    }

    private static boolean grounded(Talk talk) {
        return talk == Talk.CHANGE || talk == Talk.SUSTAIN;
    }
}
