package nl.klankbord.language.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.klankbord.web.Problem;

/** The bytes that a program sent, as far as they may be read. */
sealed interface Body {

    /** All of them. */
    record Whole(byte[] bytes) implements Body {}

    /** Not to be read. */
    record Unread(Problem why) implements Body {}

    /** Reads them, and no more than may be. */
    static Body of(HttpServletRequest request) {
        String packed = request.getHeader("Content-Encoding");
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            return new Unread(Problem.of(415, "problem.packed"));
        }
        try {
            byte[] bytes = request.getInputStream().readNBytes(Bounds.BYTES + 1);
            return bytes.length > Bounds.BYTES
                    ? new Unread(Problem.of(413, "problem.bytes", Bounds.BYTES))
                    : new Whole(bytes);
        } catch (IOException broken) {
            return new Unread(Problem.of(400, "problem.broken"));
        }
    }
}
