package nl.klankbord.example;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.web.HouseClock;

/** Something somebody of the cast does at a moment: with their own eyes, and as if it were then. */
record Act(Instant at, UUID by, Runnable deed) {

    void play() {
        HouseClock.at(at, () -> Looking.as(by, deed));
    }
}
