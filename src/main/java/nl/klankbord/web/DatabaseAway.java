package nl.klankbord.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** The database is not there for a moment. Nobody did anything wrong, and trying again soon will help. */
final class DatabaseAway {

    static final int STATUS = 503;

    private static final List<Class<? extends Exception>> SIGNS = List.of(
            CannotGetJdbcConnectionException.class,
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            RecoverableDataAccessException.class,
            TransactionSystemException.class);

    private DatabaseAway() {}

    static boolean isWhy(Throwable trouble) {
        Throwable cause = trouble.getCause();
        return SIGNS.stream().anyMatch(sign -> sign.isInstance(trouble))
                || (cause != null && cause != trouble && isWhy(cause));
    }

    /** Tells the browser when to come back. */
    static void tell(HttpServletResponse response) {
        response.setHeader("Retry-After", "5");
    }
}
