package nl.klankbord.post.preference;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How much people want to hear: the viewer's own choice, or that of whoever holds a link we signed. */
@Repository
public class Preferences {

    private final JdbcClient database;
    private final Clock clock;

    Preferences(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The viewer's own. */
    @Transactional(readOnly = true)
    public Preference own() {
        return database.sql("select digest, invitations from post.preference where person_id = access.viewer()")
                .query((row, number) -> new Preference(
                        Digest.of(row.getString("digest")).orElse(Digest.DAILY), row.getBoolean("invitations")))
                .optional()
                .orElse(Preference.USUAL);
    }

    @Transactional
    void choose(Preference preference) {
        database.sql("""
                        insert into post.preference (person_id, digest, invitations, changed_at)
                        select access.viewer(), :digest, :invitations, :now
                        on conflict (person_id) do update set digest = excluded.digest, invitations = excluded.invitations, changed_at = excluded.changed_at""")
                .param("digest", preference.digest().code())
                .param("invitations", preference.invitations())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The signature under the viewer's own letters, for the link to hear less. */
    @Transactional
    public String ownSeal() {
        return database.sql("select post.own_seal()").query(String.class).single();
    }

    /** What whoever holds this link hears now; empty when we did not sign it. */
    @Transactional
    Optional<Digest> bySeal(UUID person, String seal) {
        return database.sql("select d from post.digest_by_seal(?, ?, ?) d where d is not null")
                .params(person, seal, OffsetDateTime.now(clock))
                .query(String.class)
                .optional()
                .flatMap(Digest::of);
    }

    /** False when we did not sign it. */
    @Transactional
    boolean chooseBySeal(UUID person, String seal, Digest digest) {
        return database.sql("select post.choose_by_seal(?, ?, ?, ?)")
                .params(person, seal, digest.code(), OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }
}
