package nl.klankbord.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.klankbord.access.Open;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing out. */
@Controller
class SessionController {

    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    @Open
    @DeleteMapping("/session")
    ModelAndView end(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        SessionCookie.clear(request, response);
        // What a tab kept for a dropped connection goes too: the next person at this tablet is somebody else.
        response.setHeader("Clear-Site-Data", "\"storage\"");
        return Page.to("/sign-in", "toast.signedOut");
    }
}
