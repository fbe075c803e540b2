package nl.klankbord.access.wall;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out a connection only to a transaction that says who is looking. Reading on the side is a fault, not a habit. */
final class GuardedDataSource extends DelegatingDataSource {

    private static final ScopedValue<Boolean> BEGINNING = ScopedValue.newInstance();

    GuardedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!BEGINNING.isBound()) {
            throw new IllegalStateException("a statement outside a transaction: nobody would be looking");
        }
        return super.getConnection();
    }

    static void begin(Runnable work) {
        ScopedValue.where(BEGINNING, true).run(work);
    }
}
