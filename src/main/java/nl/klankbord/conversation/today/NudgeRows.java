package nl.klankbord.conversation.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.balance.Met;
import nl.klankbord.conversation.balance.QuietRows;
import nl.klankbord.conversation.companion.CompanionRows;
import nl.klankbord.conversation.handover.HandoverRows;
import nl.klankbord.conversation.message.MessageRows;
import nl.klankbord.conversation.passing.Passings;
import nl.klankbord.conversation.proposal.UnplannedRows;
import nl.klankbord.conversation.series.SeriesRows;
import nl.klankbord.conversation.strength.StrengthLineRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody's rhythms ask, with whom nothing is planned or said, and whether their words are asked for, in one question. */
@Repository
class NudgeRows {

    /** Only who met whom has these. */
    private static final String NOT_MET = ", null::date as since, null::date as contact, null::timestamptz as talk";

    private static final String RHYTHMS = "(select " + SeriesRows.ASKS + " " + """
             as what, s.%2$s as other, p.given_name, p.sort_name, null::uuid as about, '' as also, null::timestamptz as starts_at""" + NOT_MET + """

              from conversation.series s join people.person p on p.id = s.%2$s
             where s.%1$s = :me and s.state in ('proposed', 'agreed'))""";

    private static final String PEOPLE = "(select '%s' as what, u.*, null::uuid, '', null::timestamptz" + NOT_MET
            + " from (%s) u order by u.sort_name collate \"C\" limit :most)";

    private static final String TALKS = "(select '%s' as what, u.*" + NOT_MET + " from (%s) u limit :most)";

    private static final String BETWEEN =
            "(select 'between' as what, cast(:me as uuid) as other, '' as given_name, '' as sort_name, null::uuid as about, '' as also, null::timestamptz as starts_at"
                    + NOT_MET + " where " + QuietRows.GUIDES + ")";

    /** What somebody keeps for themselves says to them alone that there is something to look at, and not what. */
    private static final String OWN =
            "(select 'own' as what, cast(:me as uuid) as other, '' as given_name, '' as sort_name, null::uuid as about, '' as also, null::timestamptz as starts_at"
                    + NOT_MET + " where coach.asked_to_look_back())";

    private static final String WORDS =
            "(select 'words' as what, cast(:me as uuid) as other, '' as given_name, '' as sort_name, null::uuid as about, '' as also, null::timestamptz as starts_at"
                    + NOT_MET + " where privacy.words_are_asked_for())";

    static final String NUDGES = "select what, other, given_name, about, also, starts_at, since, contact, talk from ("
            + String.join(
                    " union all ",
                    side("employee_id", "manager_id"),
                    side("manager_id", "employee_id"),
                    PEOPLE.formatted("guide", UnplannedRows.GUIDES),
                    PEOPLE.formatted("team", UnplannedRows.TEAM),
                    PEOPLE.formatted("handover", HandoverRows.ASKED),
                    PEOPLE.formatted("moved", HandoverRows.MOVED),
                    PEOPLE.formatted("passing", Passings.ASKED),
                    PEOPLE.formatted("strength", StrengthLineRows.NAMED),
                    TALKS.formatted("companion", CompanionRows.ASKED),
                    TALKS.formatted("told", CompanionRows.TOLD),
                    TALKS.formatted("beside", CompanionRows.BESIDE),
                    TALKS.formatted("message", MessageRows.WAITING),
                    "(select 'quiet' as what, u.* from (" + QuietRows.MET + ") u)",
                    BETWEEN,
                    WORDS,
                    OWN)
            + ") n where what <> 'fine' order by what, sort_name collate \"C\"";

    private final JdbcClient database;
    private final Clock clock;

    NudgeRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    List<Nudge> of(UUID me, Instant now, int most) {
        return database.sql(NUDGES)
                .param("me", me)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(this::nudge)
                .list();
    }

    private Nudge nudge(ResultSet row, int number) throws SQLException {
        OffsetDateTime starts = row.getObject("starts_at", OffsetDateTime.class);
        return new Nudge(
                row.getString("what"),
                row.getObject("other", UUID.class),
                row.getString("given_name"),
                row.getObject("about", UUID.class),
                row.getString("also"),
                starts == null ? null : starts.toInstant(),
                met(row));
    }

    private @Nullable Met met(ResultSet row) throws SQLException {
        LocalDate since = row.getObject("since", LocalDate.class);
        OffsetDateTime talk = row.getObject("talk", OffsetDateTime.class);
        return since == null
                ? null
                : new Met(
                        since,
                        row.getObject("contact", LocalDate.class),
                        talk == null ? null : LocalDate.ofInstant(talk.toInstant(), clock.getZone()));
    }

    private static String side(String mine, String theirs) {
        return RHYTHMS.formatted(mine, theirs);
    }
}
