package nl.klankbord.access.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.klankbord.access.Addressees;
import nl.klankbord.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own address, as it stands on their account. */
@Repository
class OwnAddressees implements Addressees {

    private final JdbcClient database;
    private final Clock clock;

    OwnAddressees(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> own() {
        return database.sql("""
                        select address, language from access.account
                         where person_id = access.viewer() and (closed_at is null or closed_at > ?)""")
                .param(OffsetDateTime.now(clock))
                .query((row, number) -> new Addressee(row.getString("address"), Language.of(row.getString("language"))))
                .optional();
    }
}
