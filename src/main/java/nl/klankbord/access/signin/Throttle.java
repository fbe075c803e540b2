package nl.klankbord.access.signin;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down guessing: a guess is counted before it is made, and struck out again when it was right or not made at all. */
@Component
public class Throttle {

    /** How long a wrong guess counts. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private final Guesses guesses;

    Throttle(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Whether this guess may be made; it counts from now on. */
    public boolean admits(Guess guess) {
        guesses.note(guess);
        Map<ByteBuffer, Long> counted = guesses.count(guess, WINDOW);
        boolean few = guess.limits().stream().allMatch(it -> counted.getOrDefault(it.key(), 0L) <= it.most());
        if (!few) {
            right(guess);
        }
        return few;
    }

    /** The guess was right, so it was none. */
    public void right(Guess guess) {
        guesses.strike(guess.id());
    }
}
