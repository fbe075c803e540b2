package nl.klankbord.access.wall;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the database answers, for a balancer that wants to know. It asks for no row, so it needs nobody's eyes. */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator {

    private static final int PATIENCE_SECONDS = 2;

    private final DataSource database;

    DatabaseHealth(@Qualifier("appDatabase") DataSource database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS) ? Health.up().build() : away();
        } catch (SQLException away) {
            return away();
        }
    }

    private static Health away() {
        // Not down: it needs no mending by whoever reads this, only a moment.
        return Health.outOfService().build();
    }
}
