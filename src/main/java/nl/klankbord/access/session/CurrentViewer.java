package nl.klankbord.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.klankbord.access.Viewer;

/** The viewer of a request, as the session filter left it. */
public final class CurrentViewer {

    private static final String VIEWER = CurrentViewer.class.getName();
    private static final String UNKNOWN = VIEWER + ".unknown";

    private CurrentViewer() {}

    /** Who asks, if they signed in. */
    public static Optional<Viewer> of(HttpServletRequest request) {
        return Optional.ofNullable((Viewer) request.getAttribute(VIEWER));
    }

    /** True when it could not be found out, because the database was away: nobody must be sent to sign in again for that. */
    public static boolean isUnknown(HttpServletRequest request) {
        return request.getAttribute(UNKNOWN) != null;
    }

    static void put(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(VIEWER, viewer);
    }

    static void unknown(HttpServletRequest request) {
        request.setAttribute(UNKNOWN, true);
    }
}
