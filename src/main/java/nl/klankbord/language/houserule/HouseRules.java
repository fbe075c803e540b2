package nl.klankbord.language.houserule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house, those that stand and those that ended. None is ever changed: it ends, and another begins. */
@Repository
public class HouseRules {

    private static final String ALL = """
            (select * from language.house_rule where ended_at is null order by made_at desc, id limit 500)
            union all (select * from language.house_rule where ended_at is not null order by ended_at desc, id limit 60)""";

    private static final String MAKE = """
            insert into language.house_rule (id, kind, language, phrase, message, rewrite, made_by, made_at)
            values (:id, :kind, nullif(:language, ''), nullif(:phrase, ''), :message, :rewrite, :me, :now)
            on conflict do nothing""";

    // What HR makes again is what stood, to the letter.
    private static final String AGAIN = """
            insert into language.house_rule (id, kind, language, phrase, message, rewrite, made_by, made_at)
            select :id, kind, language, phrase, message, rewrite, :me, :now from language.house_rule where id = :ended and ended_at is not null
            on conflict do nothing""";

    private static final String ENDED =
            "select exists (select from language.house_rule where id = ? and ended_at is not null)";

    private final JdbcClient database;
    private final Clock clock;

    HouseRules(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All that stand, and the latest that ended. */
    @Transactional(readOnly = true)
    public List<HouseRule> all() {
        return database.sql(ALL).query(HouseRules::rule).list();
    }

    /** Leaves out a kind; one that is left out already stays so. */
    @Transactional
    public void leaveOut(String kind) {
        make(kind, "", "", "", "");
    }

    /** Adds a phrase; one that stands already stays as it is. */
    @Transactional
    public void add(String kind, String language, String phrase, String message, String rewrite) {
        make(kind, language, phrase, message, rewrite);
    }

    /** Ends a rule that stands. */
    @Transactional
    public void end(UUID id) {
        int ended = database.sql(
                        "update language.house_rule set ended_by = :me, ended_at = :now where id = :id and ended_at is null")
                .param("me", Looking.me())
                .param("now", now())
                .param("id", id)
                .update();
        if (ended != 1) {
            throw new NotHere();
        }
    }

    /** Makes again what ended; what stands already stays as it is. A rule that is not there, or did not end, is {@link NotHere}. */
    @Transactional
    public void again(UUID ended) {
        boolean there = database.sql(ENDED).param(ended).query(Boolean.class).single();
        if (!there) {
            throw new NotHere();
        }
        database.sql(AGAIN)
                .param("id", Ids.next())
                .param("me", Looking.me())
                .param("now", now())
                .param("ended", ended)
                .update();
    }

    private void make(String kind, String language, String phrase, String message, String rewrite) {
        database.sql(MAKE)
                .param("id", Ids.next())
                .param("kind", kind)
                .param("language", language)
                .param("phrase", phrase)
                .param("message", message)
                .param("rewrite", rewrite)
                .param("me", Looking.me())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static HouseRule rule(ResultSet row, int number) throws SQLException {
        return new HouseRule(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Objects.requireNonNullElse(row.getString("language"), ""),
                Objects.requireNonNullElse(row.getString("phrase"), ""),
                row.getString("message"),
                row.getString("rewrite"),
                row.getObject("made_by", UUID.class),
                Objects.requireNonNull(moment(row, "made_at")),
                row.getObject("ended_by", UUID.class),
                moment(row, "ended_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
