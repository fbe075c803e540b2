package nl.klankbord.example;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One conversation of the story.
 *
 * @param kind what it is for; empty for a light check-in
 * @param every so many weeks, when it is the first talk of a rhythm; null for a single one
 * @param skipped how many of the next talks of this rhythm the employee skips, because there is nothing this time
 * @param open nobody answered the proposal yet
 * @param report what was written down; null while it lies ahead
 * @param revealed whether the employee laid both answers side by side
 * @param companion whom the employee brings along; empty when they talk with the two of them
 * @param along what the employee let a new manager read of it; null when nothing went along
 * @param guides which guide somebody held on to, by who
 * @param ill what was recorded of an absence; null when nothing was
 * @param notes what somebody wrote down for themselves afterwards
 * @param confirmed who confirmed, and how many days after the minutes
 * @param withdrawn who took that back, and how many days after the minutes
 */
record Scene(
        String employee,
        String manager,
        Moment when,
        String kind,
        @Nullable Integer every,
        int skipped,
        int length,
        String setting,
        String place,
        String proposer,
        String word,
        boolean open,
        @Nullable Counter counter,
        List<Line> lines,
        @Nullable Report report,
        Map<String, Integer> confirmed,
        Map<String, Integer> withdrawn,
        @Nullable Rewriting rewritten,
        @Nullable Differing differing,
        List<Felt> felt,
        boolean revealed,
        String companion,
        @Nullable Along along,
        Map<String, String> guides,
        @Nullable Ill ill,
        List<Line> notes) {

    String other(String one) {
        return one.equals(employee) ? manager : employee;
    }

    record Counter(String by, Moment when, String word) {}

    /** A second version of the minutes, and after how many days the other agreed with it. */
    record Rewriting(String by, int after, String text, int agreed) {}

    record Line(String by, boolean shared, String text) {}

    record Report(String by, int after, String text, List<Promise> agreements) {}

    /** What was promised; due and lookBack in days after the conversation. */
    record Promise(
            String who,
            String what,
            @Nullable Integer due,
            @Nullable Integer back,
            boolean trial,
            @Nullable End end) {}

    record End(
            int after,
            String by,
            String outcome,
            String word,
            String what,
            @Nullable Integer due) {}

    /** How it was for somebody, or what they meant with it. */
    record Felt(String by, int connection, int challenge, boolean meant) {}

    /** What went along to a new manager, so many weeks ago: the minutes, and agreements by their words. */
    record Along(String to, int weeks, boolean minutes, List<String> agreements) {}

    /** What was recorded of an absence: how long it may take, and what happens with the work. */
    record Ill(String by, String expected, String work) {}

    record Differing(String by, int after, String text) {}
}
