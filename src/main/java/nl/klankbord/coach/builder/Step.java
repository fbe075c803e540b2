package nl.klankbord.coach.builder;

import java.util.List;
import java.util.Optional;

/**
 * One step on the way to a text.
 *
 * @param how what to think of
 * @param way where one can read on
 */
public record Step(String key, String name, String how, Optional<Way> way, List<Field> fields) {

    /** A page of the house that helps further. */
    public record Way(String href, String text) {}
}
