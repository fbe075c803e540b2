package nl.klankbord.access.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the program noted of its backups; whoever is no administrator finds nothing here. */
@Repository
class Backups {

    private final JdbcClient database;

    Backups(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Backup last() {
        return database.sql("select * from access.last_backup()")
                .query(Backups::backup)
                .optional()
                .orElse(Backup.NEVER);
    }

    private static Backup backup(ResultSet row, int number) throws SQLException {
        return new Backup(
                Optional.ofNullable(row.getObject("succeeded_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getLong("bytes"),
                Optional.ofNullable(row.getString("fault")));
    }
}
