package nl.klankbord.launch;

import java.time.Duration;

/** A moment of waiting. */
final class Pause {
    private Pause() {}

    /** Waits; true when somebody asked to stop waiting. */
    static boolean interrupted(Duration moment) {
        try {
            Thread.sleep(moment);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
