package nl.klankbord.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.klankbord.access.Looking;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks, before anything else does, and lets the rest of the request look with their eyes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class SessionFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFilter.class);

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // A program that shows a token is the token and nobody else, whatever cookie comes along.
        boolean program = Problems.wanted(request) && request.getHeader("Authorization") != null;
        return program || StaticPath.isOne(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Viewer> viewer = find(request);
        if (viewer.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        CurrentViewer.put(request, viewer.get());
        lookAs(viewer.get(), request, response, chain);
    }

    private Optional<Viewer> find(HttpServletRequest request) {
        try {
            return SessionCookie.read(request).flatMap(sessions::viewer);
        } catch (TransactionException | DataAccessException away) {
            LOG.warn("the database does not answer: {}", away.getClass().getSimpleName());
            CurrentViewer.unknown(request);
            return Optional.empty();
        }
    }

    private static void lookAs(
            Viewer viewer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Looking.with(viewer.id(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
