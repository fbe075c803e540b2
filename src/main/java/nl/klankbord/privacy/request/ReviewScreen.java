package nl.klankbord.privacy.request;

import java.util.List;
import java.util.UUID;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Words of mine that somebody asked for.
 *
 * @param at which one the refusals are about; null when nothing was refused
 */
public record ReviewScreen(List<Line> lines, @Nullable UUID at, Refusals refusals) {

    /** One of them, with the name of who asked. */
    public record Line(Review review, String about) {}
}
