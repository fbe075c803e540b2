package nl.klankbord.post.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.post.Appointment;
import nl.klankbord.post.Calendars;
import nl.klankbord.post.Occurrence;
import nl.klankbord.post.Repetition;
import nl.klankbord.post.Repetition.Guest;
import nl.klankbord.post.invitation.Invitation.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What stands in people's calendars; each sees their own. */
@Repository
public class Invitations implements Calendars {

    private static final String COLUMNS = """
            select appointment_id, other_id, path, starts_at, duration_minutes, sequence, stands, changed_at, rhythm_id, occurs_at, left_with
              from post.invitation\s""";
    private static final Duration PAST = Duration.ofDays(30);
    private static final int MOST = 500;

    private final JdbcClient database;
    private final Clock clock;

    Invitations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void invite(Appointment appointment, List<UUID> guests) {
        database.sql("select post.invite(?, ?, ?, ?, ?, ?)")
                .params(
                        appointment.id(),
                        appointment.path(),
                        guests.toArray(UUID[]::new),
                        appointment.startsAt().atOffset(ZoneOffset.UTC),
                        appointment.minutes(),
                        OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID appointment) {
        database.sql("select post.withdraw(?, ?)")
                .params(appointment, OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void repeat(Repetition repetition, List<Occurrence> first, List<Guest> guests) {
        database.sql("select post.repeat(?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        repetition.id(),
                        guests.stream().map(Guest::path).toArray(String[]::new),
                        guests.stream().map(Guest::person).toArray(UUID[]::new),
                        repetition.startsAt().atOffset(ZoneOffset.UTC),
                        repetition.zone().getId(),
                        repetition.rule(),
                        repetition.minutes(),
                        OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
        fill(repetition.id(), first, false);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void goOn(UUID repetition, List<Occurrence> next) {
        fill(repetition, next, true);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID repetition) {
        database.sql("select post.end_repetition(?, ?)")
                .params(repetition, OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
    }

    private void fill(UUID repetition, List<Occurrence> times, boolean later) {
        database.sql("select post.fill(?, ?, ?, ?::timestamptz[], ?, ?, ?)")
                .params(
                        repetition,
                        times.stream().map(Occurrence::appointment).toArray(UUID[]::new),
                        times.stream().map(Occurrence::path).toArray(String[]::new),
                        times.stream().map(it -> it.startsAt().toString()).toArray(String[]::new),
                        times.stream().map(Occurrence::stands).toArray(Boolean[]::new),
                        later,
                        OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
    }

    /** What stands in the viewer's calendar, from a month ago on. */
    @Transactional(readOnly = true)
    public List<Invitation> standing() {
        return database.sql(COLUMNS
                        + "where person_id = access.viewer() and stands and starts_at > ? order by starts_at limit ?")
                .params(OffsetDateTime.now(clock).minus(PAST), MOST)
                .query(Invitations::invitation)
                .list();
    }

    /** The last word about this appointment in the viewer's calendar. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(UUID appointment) {
        return database.sql(COLUMNS + "where person_id = access.viewer() and appointment_id = ?")
                .param(appointment)
                .query(Invitations::invitation)
                .optional();
    }

    /** Whether the viewer ever got a letter that put it into their calendar: by itself, or with what comes back. */
    @Transactional(readOnly = true)
    public boolean wasTold(UUID appointment) {
        return database.sql("""
                        select exists (select from post.mail where person_id = access.viewer() and appointment_id = ?
                                        and kind in ('invitation', 'repetition') and state in ('sent', 'unsent'))""").param(appointment).query(Boolean.class).single();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("appointment_id", UUID.class),
                row.getObject("other_id", UUID.class),
                row.getString("path"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("duration_minutes"),
                row.getInt("sequence"),
                row.getBoolean("stands"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                place(row));
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        UUID rhythm = row.getObject("rhythm_id", UUID.class);
        return rhythm == null
                ? null
                : new Place(
                        rhythm,
                        row.getObject("occurs_at", OffsetDateTime.class).toInstant(),
                        row.getObject("left_with", Integer.class));
    }
}
