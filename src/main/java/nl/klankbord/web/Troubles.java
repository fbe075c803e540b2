package nl.klankbord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Every fault ends as a kind page in the reader's language; the log gets a number and a type, never a person. */
@ControllerAdvice
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    @ExceptionHandler({NotHere.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notHere() {
        return page(404);
    }

    @ExceptionHandler(NotAllowed.class)
    ModelAndView notAllowed() {
        return page(403);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page(413);
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransactionSystemException.class
    })
    ModelAndView databaseAway(HttpServletResponse response) {
        response.setHeader("Retry-After", "5");
        return page(503);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView anythingElse(Exception trouble, HttpServletRequest request) {
        if (trouble instanceof ErrorResponse known) {
            return page(known.getStatusCode().value());
        }
        LOG.error("fault {} at {}: {}", UUID.randomUUID(), request.getMethod(), new Fault(trouble));
        return page(500);
    }

    private static ModelAndView page(int status) {
        ModelAndView page = Page.show("web/error", new ErrorScreen(status));
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }
}
