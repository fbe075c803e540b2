package nl.klankbord.conversation.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.access.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The talks of rhythms: made ahead, and let go when a rhythm ends. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlanRows {

    private final JdbcClient database;

    PlanRows(JdbcClient database) {
        this.database = database;
    }

    /** Makes the talks for these days; answers with what came of each that was not made before, the first one first. */
    List<Upcoming> plan(Series series, List<LocalDate> days, LocalDate until) {
        return database.sql("""
                        select talk, moment, made from conversation.plan_ahead(:series, :ids::uuid[], :days::date[], :moments::timestamptz[], :until)
                         order by moment""")
                .param("series", series.id())
                .param("ids", strings(days, _ -> Ids.next()))
                .param("days", strings(days, day -> day))
                .param("moments", strings(days, series.rhythm()::at))
                .param("until", until)
                .query((row, number) -> new Upcoming(
                        row.getObject("talk", UUID.class),
                        row.getObject("moment", OffsetDateTime.class).toInstant(),
                        row.getBoolean("made")))
                .list();
    }

    /** In whose name there is something to do for a rhythm on this day. Nobody needs to look for this. */
    List<UUID> keepers(LocalDate day) {
        return database.sql("select k from conversation.keepers_of_rhythms(?) k")
                .param(day)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static String[] strings(List<LocalDate> days, Function<LocalDate, Object> each) {
        return days.stream().map(day -> each.apply(day).toString()).toArray(String[]::new);
    }

    /**
     * What was still to come in an ended rhythm does not come.
     *
     * @param sparing whether what was prepared or moved stays
     */
    List<Left> letGo(UUID series, Instant now, boolean sparing) {
        return database.sql("select talk, starts_at, minutes, kept, moved from conversation.let_go(?, ?, ?)")
                .params(series, now.atOffset(ZoneOffset.UTC), sparing)
                .query((row, number) -> new Left(
                        row.getObject("talk", UUID.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getInt("minutes"),
                        row.getBoolean("kept"),
                        row.getBoolean("moved")))
                .list();
    }
}
