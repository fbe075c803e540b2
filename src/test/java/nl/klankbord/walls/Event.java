package nl.klankbord.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Something happens between people. The numbers choose among whatever there is by then, so that every list of events is a story.
 *
 * @param who one of the people, or which side of a pair
 * @param whom somebody else
 * @param which talk, minutes or promise it is about
 * @param days from the first day on, or how long it lasts
 */
record Event(Deed deed, int who, int whom, int which, int days) {

    /** What people do in this house, as far as a wall stands around it. */
    enum Deed {
        TAKES_A_ROLE,
        GUIDES,
        STOPS_GUIDING,
        OFFERS_A_RHYTHM,
        TALKS,
        PROPOSES,
        ACCEPTS,
        CALLS_OFF,
        SKIPS,
        PREPARES,
        SHARES_A_LINE,
        WRITES_MINUTES,
        BEGINS_A_DRAFT,
        CONFIRMS,
        WITHDRAWS,
        SEES_IT_DIFFERENTLY,
        PROMISES,
        SAYS_HOW_IT_FELT,
        REVEALS,
        WRITES_A_NOTE,
        ASKS_FOR_A_COMPANION,
        BRINGS_A_COMPANION,
        LOSES_A_COMPANION,
        HANDS_OVER,
        PASSES_ON,
        SETTLES,
        WRITES_A_MESSAGE,
        NAMES_A_STRENGTH,
        KEEPS_A_STRENGTH,
        MAY_BE_ASKED
    }

    private static final int MANY = 1_000;
    private static final int DAYS = 120;

    /** Any house in which so much happened. */
    static Arbitrary<List<Event>> stories(int most) {
        return Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, MANY),
                        Arbitraries.integers().between(0, MANY),
                        Arbitraries.integers().between(0, MANY),
                        Arbitraries.integers().between(0, DAYS))
                .as(Event::new)
                .list()
                .ofMinSize(most / 2)
                .ofMaxSize(most);
    }

    /** One house in which a great deal happened: the same one every time. */
    static List<Event> longStory() {
        Random random = new Random(14);
        List<Event> story = new ArrayList<>();
        for (int number = 0; number < 600; number++) {
            Deed deed = Deed.values()[random.nextInt(Deed.values().length)];
            story.add(new Event(
                    deed, random.nextInt(MANY), random.nextInt(MANY), random.nextInt(MANY), random.nextInt(DAYS)));
        }
        return story;
    }
}
