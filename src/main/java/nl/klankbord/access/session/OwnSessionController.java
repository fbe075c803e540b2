package nl.klankbord.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where I am signed in. Every deed here can be done twice: a session that is gone already is gone. */
@Controller
class OwnSessionController {

    private final OwnSessions own;
    private final Sessions sessions;
    private final Clock clock;

    OwnSessionController(OwnSessions own, Sessions sessions, Clock clock) {
        this.own = own;
        this.sessions = sessions;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/sessions")
    ModelAndView show(HttpServletRequest request) {
        Instant now = clock.instant();
        return Page.show(
                "access/session/list",
                new SessionsScreen(own.all(here(request)).stream()
                        .map(it -> SessionsScreen.Line.of(it, now))
                        .toList()));
    }

    @SignedIn
    @DeleteMapping("/me/sessions/{session}")
    ModelAndView end(@PathVariable UUID session) {
        return Page.to("/me/sessions", own.end(session) ? "toast.sessionEnded" : "toast.sessionGone");
    }

    @SignedIn
    @DeleteMapping("/me/other-sessions")
    ModelAndView endOthers(HttpServletRequest request) {
        sessions.endOthers(here(request));
        return Page.to("/me/sessions", "toast.othersEnded");
    }

    @SignedIn
    @DeleteMapping("/me/sessions")
    ModelAndView endAll(HttpServletRequest request, HttpServletResponse response) {
        own.endAll();
        SessionCookie.clear(request, response);
        response.setHeader("Clear-Site-Data", "\"storage\"");
        return Page.to("/sign-in", "toast.signedOutEverywhere");
    }

    private static Token here(HttpServletRequest request) {
        return SessionCookie.read(request).orElseThrow(NotHere::new);
    }
}
