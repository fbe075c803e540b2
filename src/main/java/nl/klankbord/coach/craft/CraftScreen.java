package nl.klankbord.coach.craft;

import java.util.List;

/** What is there for oneself: what asks to be looked at today, and the ways to all of it. Nothing is counted. */
public record CraftScreen(List<Due> due) {

    /** One way: its word in message keys, and its symbol. */
    public record Way(String code, String href, String icon) {}

    private static final List<Way> WAYS = List.of(
            new Way("notebook", "/notebook", "book-open"),
            new Way("evidence", "/evidence", "scale"),
            new Way("warning", "/warning", "hourglass"),
            new Way("nugget", "/nuggets", "gem"),
            new Way("skill", "/skills", "thumbs-up"),
            new Way("stance", "/stance", "heart-handshake"));

    /** All of them. */
    public List<Way> ways() {
        return WAYS;
    }
}
