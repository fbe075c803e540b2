package nl.klankbord.conversation.strength;

import java.util.List;

/**
 * What two people know of what the other is good at, on the page of one of them.
 *
 * @param guided whether the viewer guides the other today
 * @param guides whether the other guides the viewer today
 * @param goodAt what the other lets the viewer know
 * @param askAbout what the other's team may ask
 * @param known what the viewer lets who guides them know
 * @param named whether the other named something of which the viewer still decides
 */
public record StrengthLine(
        boolean guided, boolean guides, List<String> goodAt, List<String> askAbout, List<String> known, boolean named) {

    /** Whether there is anything to say. */
    public boolean shown() {
        return guided || guides || !askAbout.isEmpty();
    }
}
