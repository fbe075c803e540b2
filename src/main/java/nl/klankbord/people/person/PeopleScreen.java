package nl.klankbord.people.person;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * People: those close by, or everybody as far as the words that were typed fit.
 *
 * @param typed what was searched for, as it was typed
 * @param mine whether only those close by are shown
 * @param guides the people who guide the viewer, shown with those close by
 * @param next after whom the next page begins; null on the last one
 * @param first whether this is the first page
 */
public record PeopleScreen(
        String typed,
        boolean mine,
        List<Letter> people,
        List<Colleague> guides,
        @Nullable UUID next,
        boolean first) {

    /** How many people this page shows. */
    public int shown() {
        return people.stream().mapToInt(letter -> letter.people().size()).sum();
    }

    /** The family name with which this page begins. */
    public String from() {
        return people.getFirst().people().getFirst().colleague().name().family();
    }

    /** The family name with which this page ends. */
    public String to() {
        return people.getLast().people().getLast().colleague().name().family();
    }

    /** What was typed, as an address carries it. */
    public String query() {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    /** Nobody at all. */
    public boolean empty() {
        return people.isEmpty() && guides.isEmpty();
    }

    /** The people under one letter of the list. */
    public record Letter(String letter, List<Line> people) {}

    /** One of them, and whether the viewer guides them. */
    public record Line(Colleague colleague, boolean guided) {}
}
