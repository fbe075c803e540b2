package nl.klankbord.conversation.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.agreement.Closing;
import nl.klankbord.conversation.agreement.Promise;

/**
 * What somebody lays before the other.
 *
 * @param basedOn number of the version they read before writing; 0 when there was none
 * @param agreements what the two agree, in their order
 * @param endings how earlier agreements of the two ended, by id
 * @param draftVersion version of the draft that these words come from; 0 when there was none
 */
public record MinutesText(
        int basedOn, String text, List<Promise> agreements, Map<UUID, Closing> endings, int draftVersion) {

    /** How many letters the text may have. */
    public static final int LONGEST = 20_000;

    /** How many agreements one conversation may have. */
    public static final int MOST_AGREEMENTS = 20;
}
