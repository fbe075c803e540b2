package nl.klankbord.language.hint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.language.Kind;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the house wants today. It is asked anew for each request: a handful of rows, so that what HR changes counts at once on
 * every node, and nothing has to be told from one to another.
 */
@Repository
class StandingRules {

    private static final String STANDING = """
            select kind, language, phrase, message, rewrite from language.house_rule
             where ended_at is null order by made_at, id limit 500""";

    private final JdbcClient database;

    StandingRules(JdbcClient database) {
        this.database = database;
    }

    /** The wishes that stand. */
    @Transactional(readOnly = true)
    public HouseWishes standing() {
        Set<Kind> off = EnumSet.noneOf(Kind.class);
        List<HousePhrase> phrases = new ArrayList<>();
        database.sql(STANDING).query(row -> {
            Kind kind = known(row.getString("kind"));
            if (kind == null) {
                return;
            }
            if (row.getString("phrase") == null) {
                off.add(kind);
            } else {
                phrases.add(phrase(kind, row));
            }
        });
        return new HouseWishes(off, List.copyOf(phrases));
    }

    /** A rule can be older or newer than this program. Whoever writes is read along with all the same, without that one rule. */
    private static @Nullable Kind known(String code) {
        return Arrays.stream(Kind.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static HousePhrase phrase(Kind kind, ResultSet row) throws SQLException {
        return new HousePhrase(
                kind,
                Language.of(row.getString("language")),
                row.getString("phrase"),
                row.getString("message"),
                row.getString("rewrite"));
    }
}
