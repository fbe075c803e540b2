package nl.klankbord.people.roster;

/** Tells how far the writing is, and stops it when somebody asked to. */
@FunctionalInterface
interface Progress {
    /** For work that nobody watches. */
    Progress UNSEEN = (done, whole) -> {};

    /** @throws Stopped when it should end here */
    void at(int done, int whole);

    /** Somebody asked to stop; what was written so far is taken back. */
    final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }
}
