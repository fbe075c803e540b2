package nl.klankbord.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.klankbord.access.Api;
import nl.klankbord.access.Only;
import nl.klankbord.access.Open;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.access.session.CurrentViewer;
import nl.klankbord.web.NotAllowed;
import nl.klankbord.web.NotHere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Reads the sign on every door. A door without a sign stays shut. */
final class DoorKeeper implements HandlerInterceptor {

    /** No page of ours has a longer address, and one without end does not fit in the line that leads to the sign-in page. */
    private static final int LONGEST = 1_000;

    private final ObjectProvider<ApiDoor> programs;

    DoorKeeper(ObjectProvider<ApiDoor> programs) {
        this.programs = programs;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod door) || isOurErrorPage(door) || door.hasMethodAnnotation(Open.class)) {
            return true;
        }
        if (door.hasMethodAnnotation(Api.class)) {
            return programs.getObject().opens(request, response);
        }
        Optional<Viewer> viewer = CurrentViewer.of(request);
        if (viewer.isEmpty()) {
            return askToSignIn(request, response);
        }
        if (!opensFor(door, viewer.get())) {
            throw new NotAllowed();
        }
        return true;
    }

    private static boolean isOurErrorPage(HandlerMethod door) {
        return door.getBeanType() == LastResort.class;
    }

    private static boolean opensFor(HandlerMethod door, Viewer viewer) {
        Only only = door.getMethodAnnotation(Only.class);
        if (only != null) {
            return viewer.is(only.value());
        }
        if (door.hasMethodAnnotation(SignedIn.class)) {
            return true;
        }
        throw new NotHere();
    }

    private static boolean askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CurrentViewer.isUnknown(request)) {
            throw new DataAccessResourceFailureException("the database is away");
        }
        String place = "/sign-in?to=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", place);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", place);
        }
        return false;
    }

    /** After signing in a person returns to the page they asked for; a form that was sent starts at its page again. */
    private static String wanted(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        return asked.length() > LONGEST ? "/" : asked;
    }
}
