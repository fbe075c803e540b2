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

    private final Problems problems;

    Troubles(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({NotHere.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notHere(HttpServletRequest request) {
        return answer(404, request);
    }

    @ExceptionHandler(NotAllowed.class)
    ModelAndView notAllowed(HttpServletRequest request) {
        return answer(403, request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return answer(413, request);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView anythingElse(Exception trouble, HttpServletRequest request, HttpServletResponse response) {
        if (DatabaseAway.isWhy(trouble)) {
            DatabaseAway.tell(response);
            return answer(DatabaseAway.STATUS, request);
        }
        if (trouble instanceof InvalidParameterException unreadable) {
            return answer(unreadable.getErrorCode(), request);
        }
        if (trouble instanceof ErrorResponse known) {
            // A program is told which method it may use instead.
            known.getHeaders().getOrEmpty("Allow").forEach(it -> response.addHeader("Allow", it));
            return answer(known.getStatusCode().value(), request);
        }
        Fault.note(trouble, request);
        return answer(500, request);
    }

    /** A form takes the fields that it asks for. What else was sent, under whatever name, is not even looked at. */
    @InitBinder
    void onlyWhatIsAskedFor(WebDataBinder form) {
        form.setDeclarativeBinding(true);
    }

    private ModelAndView answer(int status, HttpServletRequest request) {
        if (Problems.wanted(request)) {
            return problems.show(status, request);
        }
        ModelAndView page = Page.show("web/error", new ErrorScreen(status));
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }
}
