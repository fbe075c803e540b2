package nl.klankbord.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.klankbord.web.Problems;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;

/** One for pages and one for programs: they differ in the methods they let through to be answered. */
record EitherFirewall(HttpFirewall pages, HttpFirewall programs) implements HttpFirewall {

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        return of(request).getFirewalledRequest(request);
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return pages.getFirewalledResponse(response);
    }

    private HttpFirewall of(HttpServletRequest request) {
        return Problems.wanted(request) ? programs : pages;
    }
}
