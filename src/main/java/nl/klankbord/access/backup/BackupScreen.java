package nl.klankbord.access.backup;

import nl.klankbord.web.Frame;

/**
 * How it stands with the backups, in words.
 *
 * @param state when the last one succeeded, and how large it is
 * @param trouble what went wrong since, and what to do; empty when nothing did
 */
public record BackupScreen(String state, String trouble) {
    private static final long MEGA = 1_000_000;

    static BackupScreen of(Backup backup, Frame frame) {
        String state = backup.succeededAt()
                .map(at -> frame.say(
                        "access.backup.last",
                        frame.dates().day(at),
                        frame.dates().time(at),
                        (backup.bytes() + MEGA - 1) / MEGA))
                .orElseGet(() -> frame.say("access.backup.never"));
        return new BackupScreen(
                state,
                backup.fault().map(it -> frame.say("access.backup.fault." + it)).orElse(""));
    }

    /** Whether there is something to do. */
    public boolean wrong() {
        return !trouble.isEmpty();
    }
}
