package nl.klankbord.conversation.preparation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.agreement.Agreements;
import nl.klankbord.conversation.guide.Chosen;
import nl.klankbord.conversation.guide.GuideChoices;
import nl.klankbord.conversation.guide.Shelved;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.language.hint.Writing;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the page of preparation: as it is kept, or as it was typed beside what is kept. */
@Component
class PreparationDesk {

    private final GuideChoices choices;
    private final LaidLines lines;
    private final Agreements agreements;
    private final Starters starters;
    private final Hints hints;
    private final Clock clock;

    PreparationDesk(
            GuideChoices choices, LaidLines lines, Agreements agreements, Starters starters, Hints hints, Clock clock) {
        this.choices = choices;
        this.lines = lines;
        this.agreements = agreements;
        this.starters = starters;
        this.hints = hints;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PreparationScreen kept(UUID id) {
        return screen(id, PreparationForm.blank(), Refusals.none(), null);
    }

    /** As it is kept, with a line that was taken away a moment ago. */
    @Transactional(readOnly = true)
    public PreparationScreen without(UUID id, Gone gone) {
        return screen(id, PreparationForm.blank(), Refusals.none(), gone);
    }

    @Transactional(readOnly = true)
    public PreparationScreen typed(UUID id, PreparationForm form) {
        return screen(id, form, form.refusals(), null);
    }

    private PreparationScreen screen(UUID id, PreparationForm form, Refusals refusals, @Nullable Gone gone) {
        UUID me = Looking.me();
        Shelved shelved = choices.shelved(id);
        Chosen chosen = shelved.chosen();
        Conversation about = chosen.about();
        LaidLines.Laid laid = lines.find(id, about.pair().other(me));
        List<Line> visible = laid.lines();
        List<Line> own =
                visible.stream().filter(line -> line.author().equals(me)).toList();
        boolean begun = about.begunAt(clock.instant());
        Merge merge = Merge.of(own, form, begun);
        Colleague other = laid.other();
        return new PreparationScreen(
                me,
                other,
                about,
                entries(merge),
                merge.unplaced(),
                merge.kept().containsKey(form.fresh()) ? Ids.next() : form.fresh(),
                Seen.of(own).toString(),
                visible.stream().filter(line -> !line.author().equals(me)).toList(),
                laid.background(),
                AgreementRow.open(agreements.openOf(about.pair()), me, other.given()),
                starters.left(about, own, shelved.shelf()),
                chosen,
                Asked.open(questions(chosen), own, form.asked()),
                shelved.offered(),
                begun,
                refusals,
                gone);
    }

    /** The same question in each language, so that an answer is known again whatever language its author reads now. */
    private static List<Map<Language, String>> questions(Chosen chosen) {
        List<String> dutch = chosen.questions(Language.NL);
        List<String> english = chosen.questions(Language.EN);
        return IntStream.range(0, Math.max(dutch.size(), english.size()))
                .mapToObj(at -> Map.of(
                        Language.NL, (at < dutch.size() ? dutch : english).get(at),
                        Language.EN, (at < english.size() ? english : dutch).get(at)))
                .toList();
    }

    private List<Entry> entries(Merge merge) {
        Hints.Round round = hints.round(Language.NL);
        List<Entry> entries = new ArrayList<>();
        for (Line line : merge.kept().values()) {
            entries.add(entry(line, merge, entries.size() + 1, round));
        }
        merge.goneElsewhere()
                .forEach((id, text) -> entries.add(new Entry(
                        id, entries.size() + 1, text, false, false, "", round.of(text, Writing.PREPARATION))));
        return entries;
    }

    private static Entry entry(Line line, Merge merge, int number, Hints.Round round) {
        UUID id = line.id();
        boolean fixed = merge.fixed(line);
        boolean typed = !fixed && merge.mine().contains(id);
        String elsewhere = !fixed && merge.clashes().contains(id) ? line.text() : null;
        String text = typed ? merge.form().text(id) : line.text();
        return new Entry(id, number, text, line.shared(), fixed, elsewhere, round.of(text, Writing.PREPARATION));
    }
}
