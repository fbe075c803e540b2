package nl.klankbord.example;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import nl.klankbord.access.Looking;
import nl.klankbord.web.HouseClock;

/**
 * Something somebody of the cast does at a moment: with their own eyes, and as if it were then.
 *
 * @param by who; asked when it happens, for some of them move in during the story
 */
record Act(Instant at, Supplier<UUID> by, Runnable deed) {

    void play() {
        HouseClock.at(at, () -> Looking.as(by.get(), deed));
    }
}
