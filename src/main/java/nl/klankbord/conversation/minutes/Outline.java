package nl.klankbord.conversation.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.agreement.PromiseWords;
import nl.klankbord.conversation.guide.Chosen;
import nl.klankbord.conversation.guide.GuideChoices;
import nl.klankbord.conversation.guide.Suggestion;
import nl.klankbord.conversation.guide.Suggestions;
import nl.klankbord.language.TextKind;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.language.hint.HintsScreen;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the guide of the viewer has to say about writing down: what to record, how to close, what often gets agreed. */
@Component
class Outline {

    private final GuideChoices choices;
    private final Suggestions suggestions;
    private final Hints hints;
    private final Clock clock;

    Outline(GuideChoices choices, Suggestions suggestions, Hints hints, Clock clock) {
        this.choices = choices;
        this.suggestions = suggestions;
        this.hints = hints;
        this.clock = clock;
    }

    /**
     * The guide for these minutes.
     *
     * @param suggestions agreements in its shape
     */
    record Lines(Chosen chosen, List<Suggestion> suggestions, Hints hints) {

        /** What the reading companion sees in the words of an agreement: only while somebody is ill, and only what is medical. */
        HintsScreen read(String text) {
            return chosen.about().kind().wordless() ? hints.of(text, TextKind.ABSENCE) : HintsScreen.NONE;
        }
    }

    /** The guide of the viewer for these minutes. */
    @Transactional(readOnly = true)
    public Lines of(UUID conversation) {
        Chosen chosen = choices.of(conversation);
        return new Lines(chosen, suggestions.of(chosen.key()), hints);
    }

    /** The agreement of this number as a row to fill in further; an empty row when there is no such number. */
    @Transactional(readOnly = true)
    public PactRow row(UUID conversation, String number, Language language) {
        Lines lines = of(conversation);
        return lines.suggestions().stream()
                .filter(it -> String.valueOf(it.number()).equals(number))
                .findFirst()
                .map(it -> row(lines.chosen(), it, language))
                .orElse(PactRow.EMPTY);
    }

    private PactRow row(Chosen chosen, Suggestion suggestion, Language language) {
        LocalDate today = LocalDate.now(clock);
        UUID who = suggestion.manager()
                ? chosen.about().pair().manager()
                : chosen.about().pair().employee();
        return new PactRow(
                suggestion.text(language),
                who.toString(),
                suggestion.readyBy(today),
                suggestion.lookedAt(today),
                suggestion.trial() ? PromiseWords.TICKED : "");
    }
}
