package nl.klankbord.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Catches what no room caught: a fault while a page was drawn, or before a door was found. The server would write its message
 * to the log, and a message can quote what somebody wrote.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class StrayFaults extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception | StackOverflowError trouble) {
            answer(trouble, request, response);
        }
    }

    private static void answer(Throwable trouble, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = status(trouble);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            Fault.note(trouble, request);
        }
        if (!response.isCommitted()) {
            if (status == DatabaseAway.STATUS) {
                DatabaseAway.tell(response);
            }
            response.sendError(status);
        }
    }

    private static int status(Throwable trouble) {
        if (trouble instanceof InvalidParameterException unreadable) {
            return unreadable.getErrorCode();
        }
        return DatabaseAway.isWhy(trouble) ? DatabaseAway.STATUS : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
