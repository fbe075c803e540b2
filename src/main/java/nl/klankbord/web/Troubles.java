package nl.klankbord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Every fault of a room ends as a kind page in the reader's language. */
@ControllerAdvice
class Troubles {

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

    @ExceptionHandler(Exception.class)
    ModelAndView anythingElse(Exception trouble, HttpServletRequest request, HttpServletResponse response) {
        if (DatabaseAway.isWhy(trouble)) {
            DatabaseAway.tell(response);
            return page(DatabaseAway.STATUS);
        }
        if (trouble instanceof InvalidParameterException unreadable) {
            return page(unreadable.getErrorCode());
        }
        if (trouble instanceof ErrorResponse known) {
            return page(known.getStatusCode().value());
        }
        Fault.note(trouble, request);
        return page(500);
    }

    /** A form takes the fields that it asks for. What else was sent, under whatever name, is not even looked at. */
    @InitBinder
    void onlyWhatIsAskedFor(WebDataBinder form) {
        form.setDeclarativeBinding(true);
    }

    private static ModelAndView page(int status) {
        ModelAndView page = Page.show("web/error", new ErrorScreen(status));
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }
}
