package nl.klankbord.conversation.strength;

import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;

/**
 * What somebody whom the viewer guides is good at, as far as they let it be known, and room to name what the viewer sees.
 *
 * @param shown what the other shares
 * @param waiting what the viewer named and the other did not decide of yet
 * @param guides whether the viewer guides them today
 */
public record PersonStrengthsScreen(
        UUID me,
        Colleague other,
        List<Strength> shown,
        List<Sighting> waiting,
        boolean guides,
        Wording form,
        Refusals refusals) {

    /** Where the page is. */
    public String path() {
        return "/people/" + other.id() + "/strengths";
    }

    /** When the viewer named the very same before, and the other still decides about it. */
    Refusals twice() {
        return Refusals.collect()
                .when(
                        waiting.stream()
                                .anyMatch(it -> !it.id().equals(form.id()) && Sameness.of(it.text(), form.text())),
                        "text",
                        "strength.refused.named",
                        other.given())
                .done();
    }
}
