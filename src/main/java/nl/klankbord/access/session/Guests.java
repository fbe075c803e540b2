package nl.klankbord.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Guest;
import nl.klankbord.web.GuestBook;
import nl.klankbord.web.LanguageCookie;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells the layout whose page it draws. */
@Component
class Guests implements GuestBook {

    private final Directory directory;

    Guests(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Guest guest(HttpServletRequest request) {
        return CurrentViewer.of(request)
                .map(this::signedIn)
                .orElseGet(() -> Guest.stranger(LanguageCookie.read(request), false));
    }

    private Guest signedIn(Viewer viewer) {
        return new Guest(
                name(viewer),
                viewer.language(),
                viewer.roles().stream().map(Role::code).collect(Collectors.toUnmodifiableSet()),
                true,
                viewer.example());
    }

    private String name(Viewer viewer) {
        try {
            Directory.Entry entry = directory.named(List.of(viewer.id())).get(viewer.id());
            return entry == null ? "" : entry.givenName();
        } catch (DataAccessException | TransactionException away) {
            return "";
        }
    }
}
