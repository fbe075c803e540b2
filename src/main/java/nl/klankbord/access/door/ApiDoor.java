package nl.klankbord.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.ApiCaller;
import nl.klankbord.access.Viewer;
import nl.klankbord.access.apitoken.ApiTokens;
import nl.klankbord.access.session.CurrentViewer;
import nl.klankbord.web.Problem;
import nl.klankbord.web.Problems;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Who comes in where programs ask. A request with a token is the token's alone, whatever session its browser has. */
@Component
class ApiDoor {

    private static final String CALLER = ApiCaller.class.getName();
    private static final String BEARER = "bearer ";
    private static final String CHALLENGE = "Bearer realm=\"klankbord\"";

    private final ApiTokens tokens;
    private final Problems problems;

    ApiDoor(ApiTokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** True for whoever may come in; whoever may not was told by now what to bring. */
    boolean opens(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        Optional<UUID> caller = shown == null ? CurrentViewer.of(request).map(Viewer::id) : token(shown);
        if (caller.isPresent()) {
            request.setAttribute(CALLER, new ApiCaller(caller.get()));
            return true;
        }
        if (CurrentViewer.isUnknown(request)) {
            throw new DataAccessResourceFailureException("the database is away");
        }
        problems.write(refusal(shown != null), request, response);
        return false;
    }

    /** Who asks, as this door found out. */
    static Optional<ApiCaller> caller(HttpServletRequest request) {
        return Optional.ofNullable((ApiCaller) request.getAttribute(CALLER));
    }

    private Optional<UUID> token(String shown) {
        boolean bearer = shown.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer ? tokens.holder(shown.substring(BEARER.length()).strip()) : Optional.empty();
    }

    private static Problem refusal(boolean shown) {
        return shown
                ? Problem.of(401, "problem.tokenWrong")
                        .with(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"")
                : Problem.of(401, "problem.tokenMissing").with(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }
}
