package nl.klankbord.launch.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.klankbord.launch.Login;
import org.jspecify.annotations.Nullable;

/**
 * The turn to make a backup. Of several servers on one database one has it: it holds a row, and the row is let go by itself
 * when that server dies. What the administrator reads of it stands in the same row.
 */
public final class Turn implements AutoCloseable {
    private final Connection owner;
    private final OffsetDateTime now;
    private final @Nullable OffsetDateTime tried;
    private final @Nullable OffsetDateTime succeeded;

    private Turn(Connection owner, ResultSet row) throws SQLException {
        this.owner = owner;
        this.now = row.getObject("now", OffsetDateTime.class);
        this.tried = row.getObject("tried_at", OffsetDateTime.class);
        this.succeeded = row.getObject("succeeded_at", OffsetDateTime.class);
    }

    /** The turn, unless another server has it right now. */
    public static Optional<Turn> take(Login login) throws SQLException {
        Connection owner = Plain.connect(login);
        try {
            Plain.run(owner, "insert into access.backup default values on conflict do nothing");
            owner.commit();
            ResultSet row = owner.createStatement()
                    .executeQuery("select tried_at, succeeded_at, now() from access.backup for update skip locked");
            if (row.next()) {
                return Optional.of(new Turn(owner, row));
            }
        } catch (SQLException e) {
            owner.close();
            throw e;
        }
        owner.close();
        return Optional.empty();
    }

    /** Whether the hour has struck since the last good one; after a bad one it waits an hour. */
    public boolean due(LocalTime hour, ZoneId zone) {
        return due(local(now, zone), moment(succeeded, zone), moment(tried, zone), hour);
    }

    static boolean due(
            LocalDateTime now, Optional<LocalDateTime> succeeded, Optional<LocalDateTime> tried, LocalTime hour) {
        LocalDateTime today = now.toLocalDate().atTime(hour);
        LocalDateTime struck = today.isAfter(now) ? today.minusDays(1) : today;
        boolean wanted = succeeded.isEmpty() || succeeded.get().isBefore(struck);
        return wanted && (tried.isEmpty() || !tried.get().isAfter(now.minusHours(1)));
    }

    /** What time it is in the house. */
    public LocalDateTime now(ZoneId zone) {
        return local(now, zone);
    }

    public void succeeded(long bytes) throws SQLException {
        settle("update access.backup set tried_at = now(), succeeded_at = now(), fault = null, bytes = " + bytes);
    }

    /** Why it went wrong, in one word. */
    public void failed(String fault) throws SQLException {
        settle("update access.backup set tried_at = now(), fault = '%s'".formatted(fault));
    }

    private void settle(String change) throws SQLException {
        Plain.run(owner, change);
        owner.commit();
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }

    private static Optional<LocalDateTime> moment(@Nullable OffsetDateTime at, ZoneId zone) {
        return Optional.ofNullable(at).map(it -> local(it, zone));
    }

    private static LocalDateTime local(OffsetDateTime at, ZoneId zone) {
        return at.atZoneSameInstant(zone).toLocalDateTime();
    }
}
