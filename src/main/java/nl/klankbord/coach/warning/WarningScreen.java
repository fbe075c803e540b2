package nl.klankbord.coach.warning;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;

/** The viewer's warning signs and what they do instead, beside all that one can choose. */
public record WarningScreen(Warning warning, Signs signs, Language language, Refusals refusals) {

    private static final int FEW = 3;

    /** What the viewer does instead, in words; whoever chose nothing yet reads what often helps. */
    public List<String> instead() {
        List<String> words = new ArrayList<>();
        if (!warning.ownInstead().isEmpty()) {
            words.add(warning.ownInstead());
        }
        signs.instead().stream()
                .filter(it -> warning.instead().contains(it.key()))
                .forEach(it -> words.add(it.said().in(language)));
        return words.isEmpty()
                ? signs.instead().stream()
                        .limit(FEW)
                        .map(it -> it.said().in(language))
                        .toList()
                : words;
    }
}
