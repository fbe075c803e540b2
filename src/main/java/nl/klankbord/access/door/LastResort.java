package nl.klankbord.access.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.klankbord.web.ErrorScreen;
import nl.klankbord.web.Page;
import nl.klankbord.web.Problems;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for what went wrong before any controller was reached. */
@Controller
class LastResort implements ErrorController {

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (Problems.wanted(request)) {
            return problems.show(status, request);
        }
        ModelAndView page = Page.show("web/error", new ErrorScreen(status));
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }
}
