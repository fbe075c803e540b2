package nl.klankbord.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Guest;
import nl.klankbord.web.GuestBook;
import nl.klankbord.web.LanguageCookie;
import org.springframework.stereotype.Component;

/** Tells the layout whose page it draws. */
@Component
class Guests implements GuestBook {

    @Override
    public Guest guest(HttpServletRequest request) {
        return CurrentViewer.of(request)
                .map(Guests::signedIn)
                .orElseGet(() -> Guest.stranger(LanguageCookie.read(request), false));
    }

    private static Guest signedIn(Viewer viewer) {
        return new Guest(
                viewer.givenName(),
                viewer.language(),
                viewer.roles().stream().map(Role::code).collect(Collectors.toUnmodifiableSet()),
                true,
                viewer.example());
    }
}
