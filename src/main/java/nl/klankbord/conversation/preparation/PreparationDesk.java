package nl.klankbord.conversation.preparation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.agreement.Agreements;
import nl.klankbord.knowledge.guide.Guides;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.language.hint.Writing;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the page of preparation: as it is kept, or as it was typed beside what is kept. */
@Component
class PreparationDesk {

    private final Conversations conversations;
    private final LaidLines lines;
    private final Agreements agreements;
    private final Starters starters;
    private final Guides guides;
    private final Hints hints;
    private final Clock clock;

    PreparationDesk(
            Conversations conversations,
            LaidLines lines,
            Agreements agreements,
            Starters starters,
            Guides guides,
            Hints hints,
            Clock clock) {
        this.conversations = conversations;
        this.lines = lines;
        this.agreements = agreements;
        this.starters = starters;
        this.guides = guides;
        this.hints = hints;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PreparationScreen kept(UUID id) {
        return screen(id, PreparationForm.blank(), Refusals.none());
    }

    @Transactional(readOnly = true)
    public PreparationScreen typed(UUID id, PreparationForm form) {
        return screen(id, form, form.refusals());
    }

    private PreparationScreen screen(UUID id, PreparationForm form, Refusals refusals) {
        UUID me = Looking.me();
        Conversation about = conversations.find(id);
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
                AgreementRow.open(agreements.openOf(about.pair()), me, other.given()),
                starters.left(about, own),
                guides.of(about.kind().code()),
                begun,
                refusals);
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
