package nl.klankbord.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault for the log: types and places only, because messages of a database or parser quote what people wrote. */
public record Fault(Throwable trouble) {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final int FRAMES = 15;

    static void note(Throwable trouble, HttpServletRequest request) {
        LOG.error("fault {} at {}: {}", UUID.randomUUID(), request.getMethod(), new Fault(trouble));
    }

    @Override
    public String toString() {
        Throwable cause = trouble.getCause();
        String here = trouble.getClass().getName() + places(trouble);
        return cause == null || cause == trouble ? here : here + "\n  because " + new Fault(cause);
    }

    private static String places(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}
