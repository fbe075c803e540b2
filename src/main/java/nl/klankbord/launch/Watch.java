package nl.klankbord.launch;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the database while Klankbord runs, and brings it back when it fell away. */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(1);

    private final Postmaster postmaster;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("database-watch").unstarted(this::look);
    private volatile boolean available;
    private volatile boolean ended;

    Watch(Postmaster postmaster) {
        this.postmaster = postmaster;
    }

    boolean available() {
        return available;
    }

    void begin() {
        available = true;
        thread.start();
    }

    /** Returns when it no longer looks, so that nobody brings back what is about to be stopped. */
    void end() {
        ended = true;
        available = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        while (!ended && !Pause.interrupted(GLANCE)) {
            if (!ended && !postmaster.alive()) {
                bringBack();
            }
        }
    }

    private void bringBack() {
        if (available) {
            LOG.warn("The database fell away; bringing it back");
        }
        available = false;
        if (postmaster.restart()) {
            available = true;
            LOG.warn("The database is back");
        } else {
            Pause.interrupted(BEFORE_TRYING_AGAIN);
        }
    }
}
