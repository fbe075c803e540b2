package nl.klankbord.conversation.search;

import java.util.List;
import nl.klankbord.people.Folded;

/** The words that somebody looks for. */
record Sought(List<Wanted> words) {

    /** How many letters of what was typed are looked at. */
    static final int LONGEST = 200;

    private static final int MOST = 8;

    /** What was typed, without what stands in every sentence: unless that is all there is. */
    static Sought of(String typed) {
        String held = typed.substring(0, Math.min(typed.length(), LONGEST));
        List<Wanted> all = Folded.words(held).stream().map(Wanted::of).toList();
        List<Wanted> telling = all.stream().filter(Wanted::telling).toList();
        return new Sought(
                (telling.isEmpty() ? all : telling).stream().limit(MOST).toList());
    }
}
