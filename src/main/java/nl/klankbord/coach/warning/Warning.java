package nl.klankbord.coach.warning;

import java.util.List;

/**
 * What somebody knows of their own haste to help.
 *
 * @param signs keys of what they notice
 * @param ownSign the same in their own words; may be empty
 * @param instead keys of what they do instead
 * @param ownInstead the same in their own words; may be empty
 */
public record Warning(List<String> signs, String ownSign, List<String> instead, String ownInstead) {

    /** How many letters one's own words may have. */
    public static final int LONGEST = 280;

    /** Nothing chosen yet. */
    static final Warning NONE = new Warning(List.of(), "", List.of(), "");

    /** Whether there is nothing. */
    public boolean empty() {
        return equals(NONE);
    }
}
