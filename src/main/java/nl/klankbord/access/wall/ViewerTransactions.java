package nl.klankbord.access.wall;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The one place where a transaction begins, and so the one place where the database is told who is looking. */
final class ViewerTransactions extends JdbcTransactionManager {

    private final transient Clock clock;

    ViewerTransactions(DataSource source, Clock clock) {
        super(source);
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        GuardedDataSource.begin(() -> super.doBegin(transaction, definition));
        if (Looking.who().isEmpty()) {
            // The setting lasts one transaction, so to an unset connection nobody is looking already.
            return;
        }
        try {
            tell(held());
        } catch (SQLException trouble) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("the database did not hear who is looking", trouble);
        }
    }

    private Connection held() {
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("a transaction without a connection");
        }
        return holder.getConnection();
    }

    private void tell(Connection connection) throws SQLException {
        try (PreparedStatement viewer =
                connection.prepareStatement("select set_config('k.viewer', ?, true), set_config('k.today', ?, true)")) {
            viewer.setString(1, Looking.who().map(UUID::toString).orElse(""));
            viewer.setString(2, LocalDate.now(clock).toString());
            viewer.execute();
        }
    }
}
