package nl.klankbord.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import nl.klankbord.access.session.BrowserKind;
import nl.klankbord.access.session.SessionCookie;
import nl.klankbord.access.session.Sessions;
import nl.klankbord.access.session.Token;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Lets somebody in: always with a new token, so a token that was planted beforehand opens nothing. */
@Component
public class Door {

    private static final Duration KNOWN_FOR = Duration.ofDays(180);

    private final Sessions sessions;
    private final Devices devices;
    private final Guesses guesses;

    Door(Sessions sessions, Devices devices, Guesses guesses) {
        this.sessions = sessions;
        this.devices = devices;
        this.guesses = guesses;
    }

    /** Begins a session for somebody who did not need a password just now. */
    public void open(UUID person, boolean ownDevice, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        SessionCookie.write(request, response, sessions.start(person, ownDevice, BrowserKind.of(request)), ownDevice);
    }

    /** Begins a session for somebody who gave the right secret: from now on this device is known for their address. */
    public void open(
            UUID person, boolean ownDevice, Caller caller, HttpServletRequest request, HttpServletResponse response) {
        Caller known = caller.device().isEmpty() ? withDevice(caller, request, response) : caller;
        devices.remember(known);
        guesses.forget(known.onKnownDevice().hash());
        open(person, ownDevice, request, response);
    }

    private static Caller withDevice(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        String device = Token.fresh().secret();
        String cookie = ResponseCookie.from(Caller.COOKIE, device)
                .path("/sign-in")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KNOWN_FOR)
                .build()
                .toString();
        response.addHeader("Set-Cookie", cookie);
        return caller.on(device);
    }
}
