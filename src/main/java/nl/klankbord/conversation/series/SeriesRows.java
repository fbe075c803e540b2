package nl.klankbord.conversation.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.history.ConversationRows;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rhythms as they lie in the database. A step is taken on the version that somebody saw, or not at all. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SeriesRows {

    private static final String COLUMNS =
            "s.id, s.employee_id, s.manager_id, s.kind, s.state, s.proposed_by, s.first_on, s.weeks, s.time_of_day, s.zone, "
                    + "s.duration_minutes, s.setting, s.place, s.word, s.version, s.planned_until";

    private static final String ONE_WAY = "select " + COLUMNS + " " + """
             from conversation.series s where employee_id = %s and manager_id = %s and state in ('proposed', 'agreed')""";

    static final String WITH = "select * from (%s union all %s) both_ways order by state"
            .formatted(ONE_WAY.formatted(":me", ":other"), ONE_WAY.formatted(":other", ":me"));

    /** Whether the two of a series {@code s} still have a line. */
    private static final String LINKED = """
            exists (select from people.reporting_line l
                     where l.employee_id = s.employee_id and l.manager_id = s.manager_id and l.starts_on <= access.today()
                       and (l.ends_on is null or l.ends_on >= access.today()))""";

    private static final String SIDE = "select " + COLUMNS + ", " + LINKED
            + " as linked from conversation.series s where s.%s = :me and s.state in ('proposed', 'agreed')";

    static final String OF_MINE = SIDE.formatted("employee_id") + " union all " + SIDE.formatted("manager_id");

    /** Of a series {@code s}, for {@code :me} at {@code :now}. */
    static final String TWICE = """
            (select coalesce(count(*) = 2 and bool_and(skipped_at is not null)
                and max(skipped_at) > coalesce(case :me when s.employee_id then s.employee_minded_at else s.manager_minded_at end, '-infinity'), false)
              from (select k.skipped_at from conversation.conversation c left join conversation.skip k on k.conversation_id = c.id
                     where c.series_id = s.id and (c.starts_at <= :now or k.conversation_id is not null)
                     order by c.series_day desc limit 2) last_two)""";

    /** What a series {@code s} asks of {@code :me} at {@code :now}: 'asked' for an answer, 'twice' after two times nothing, or 'fine'. */
    public static final String ASKS = """
            case when s.state = 'proposed' then case when s.proposed_by = :me then 'fine' else 'asked' end
                 when %s then 'twice' else 'fine' end""".formatted(TWICE);

    static final String COMING = "select " + ConversationRows.COLUMNS + """
            , c.series_day from conversation.conversation c
             where c.employee_id = :employee and c.manager_id = :manager and c.starts_at > :now and c.series_id = :series
             order by c.starts_at limit :most""";

    private final JdbcClient database;

    SeriesRows(JdbcClient database) {
        this.database = database;
    }

    /** A rhythm of the viewer's, and whether the two still have a line and how far its talks were made. */
    record Kept(Series series, boolean linked, Optional<LocalDate> plannedUntil) {}

    Series find(UUID id) {
        return database.sql("select " + COLUMNS + " from conversation.series s where id = ?")
                .param(id)
                .query(SeriesRows::series)
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** What these two have: one that stands, one that is offered, or both; the one that stands first. */
    List<Series> of(Pair pair) {
        return database.sql("select " + COLUMNS + " " + """
                        from conversation.series s
                         where employee_id = ? and manager_id = ? and state in ('proposed', 'agreed') order by state""")
                .params(pair.employee(), pair.manager())
                .query(SeriesRows::series)
                .list();
    }

    /** What the viewer and this other person have, whoever guides whom. */
    List<Series> with(UUID me, UUID other) {
        return database.sql(WITH)
                .param("me", me)
                .param("other", other)
                .query(SeriesRows::series)
                .list();
    }

    /** Whether the last two of its talks that are over or decided were both skipped, since this person last minded it. */
    boolean twice(Series series, UUID me, Instant now) {
        return database.sql("select " + TWICE + " from conversation.series s where s.id = :id")
                .param("id", series.id())
                .param("me", me)
                .param("now", at(now))
                .query(Boolean.class)
                .single();
    }

    /** All that the viewer has with anybody. */
    List<Kept> mine(UUID me) {
        return database.sql(OF_MINE)
                .param("me", me)
                .query((row, number) -> new Kept(
                        series(row, number),
                        row.getBoolean("linked"),
                        Optional.ofNullable(row.getObject("planned_until", LocalDate.class))))
                .list();
    }

    /** The talks of this rhythm that lie ahead, skipped ones too. */
    List<Conversation> coming(Series series, Instant now, int most) {
        return database.sql(COMING)
                .param("employee", series.pair().employee())
                .param("manager", series.pair().manager())
                .param("series", series.id())
                .param("now", at(now))
                .param("most", most)
                .query(ConversationRows::read)
                .list();
    }

    /** False when somebody offered one at the same moment. */
    boolean begin(UUID id, Pair pair, UUID me, Ask ask, Instant now) {
        return database.sql("""
                        insert into conversation.series (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, first_on, weeks,
                                                         time_of_day, zone, duration_minutes, setting, place, word)
                        values (:id, :employee, :manager, :kind, 'proposed', :me, :now, :first, :weeks, :time, :zone, :minutes, :setting, :place, :word)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("employee", pair.employee())
                        .param("manager", pair.manager())
                        .param("me", me)
                        .param("now", at(now))
                        .param("kind", ask.kind().code())
                        .param("first", ask.rhythm().first())
                        .param("weeks", ask.rhythm().weeks())
                        .param("time", ask.rhythm().time())
                        .param("zone", ask.rhythm().zone().getId())
                        .param("minutes", ask.minutes())
                        .param("setting", ask.setting().code())
                        .param("place", ask.place())
                        .param("word", ask.word())
                        .update()
                == 1;
    }

    boolean agree(UUID id, int version, Instant now) {
        return database.sql("""
                        update conversation.series set state = 'agreed', agreed_at = ?, version = version + 1
                         where id = ? and version = ? and state = 'proposed'""").params(at(now), id, version).update() == 1;
    }

    /** By one of the two; or by nobody, because they no longer have a line. */
    boolean end(UUID id, Optional<UUID> by, Instant now) {
        return database.sql("""
                        update conversation.series set state = 'ended', ended_at = :now, ended_by = :by, version = version + 1
                         where id = :id and state in ('proposed', 'agreed')""")
                        .param("now", at(now))
                        .param("by", by.orElse(null))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** This person looked at the rhythm, and it suits them as it is. */
    void mind(Series series, UUID me, Instant now) {
        String side = me.equals(series.pair().employee()) ? "employee_minded_at" : "manager_minded_at";
        database.sql("update conversation.series set " + side
                        + " = ?, version = version + 1 where id = ? and state = 'agreed'")
                .params(at(now), series.id())
                .update();
    }

    private static Series series(ResultSet row, int number) throws SQLException {
        return new Series(
                row.getObject("id", UUID.class),
                new Pair(row.getObject("employee_id", UUID.class), row.getObject("manager_id", UUID.class)),
                Kind.of(row.getString("kind")),
                Series.Phase.of(row.getString("state")),
                row.getObject("proposed_by", UUID.class),
                new Rhythm(
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("weeks", Integer.class),
                        row.getObject("time_of_day", LocalTime.class),
                        ZoneId.of(row.getString("zone"))),
                row.getInt("duration_minutes"),
                Setting.of(row.getString("setting")),
                row.getString("place"),
                row.getString("word"),
                row.getInt("version"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
