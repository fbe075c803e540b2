package nl.klankbord.access.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with the backups.
 *
 * @param succeededAt when the last one succeeded; empty when none ever did
 * @param bytes how large that one is
 * @param fault why the attempt after it went wrong; empty when none did
 */
record Backup(Optional<Instant> succeededAt, long bytes, Optional<String> fault) {
    static final Backup NEVER = new Backup(Optional.empty(), 0, Optional.empty());
}
