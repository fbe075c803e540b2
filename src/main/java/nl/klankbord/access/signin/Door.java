package nl.klankbord.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import nl.klankbord.access.session.SessionCookie;
import nl.klankbord.access.session.Sessions;
import nl.klankbord.access.session.Token;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Lets somebody in: always with a new token, so a token that was planted beforehand opens nothing. */
@Component
public class Door {

    private final Sessions sessions;
    private final Throttle throttle;

    Door(Sessions sessions, Throttle throttle) {
        this.sessions = sessions;
        this.throttle = throttle;
    }

    /** Begins a session for somebody who did not need a password just now. */
    public void open(UUID person, boolean ownDevice, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        SessionCookie.write(request, response, sessions.start(person, ownDevice));
    }

    void open(UUID person, boolean ownDevice, Caller caller, HttpServletRequest request, HttpServletResponse response) {
        Caller known = caller.device().isEmpty() ? withDevice(caller, request, response) : caller;
        throttle.succeeded(known);
        open(person, ownDevice, request, response);
    }

    private static Caller withDevice(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        String device = Token.fresh().secret();
        String cookie = ResponseCookie.from(Caller.COOKIE, device)
                .path("/sign-in")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(180))
                .build()
                .toString();
        response.addHeader("Set-Cookie", cookie);
        return new Caller(caller.address(), device, caller.network());
    }
}
