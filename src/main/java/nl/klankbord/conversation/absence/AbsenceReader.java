package nl.klankbord.conversation.absence;

import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.guide.Chosen;
import nl.klankbord.conversation.guide.GuideChoices;
import nl.klankbord.knowledge.guide.AbsenceDays;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.web.Language;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the pages of a talk about absence. */
@Component
class AbsenceReader {

    private final AbsenceRecords records;
    private final GuideChoices choices;
    private final Colleagues colleagues;
    private final AbsenceDays days;

    AbsenceReader(AbsenceRecords records, GuideChoices choices, Colleagues colleagues, AbsenceDays days) {
        this.records = records;
        this.choices = choices;
        this.colleagues = colleagues;
        this.days = days;
    }

    /** The page beforehand; the first day that was typed is counted with and forgotten. */
    @Transactional(readOnly = true)
    public AbsenceScreen before(UUID id, @Nullable String typed, Language language) {
        Chosen chosen = choices.of(id);
        if (!chosen.about().kind().wordless() || chosen.guide() == null) {
            throw new NotHere();
        }
        return new AbsenceScreen(
                other(chosen.about()),
                chosen,
                chosen.guide(),
                days.from(typed, "/conversations/" + id + "/absence", language));
    }

    @Transactional(readOnly = true)
    public AbsenceRecordScreen record(UUID id) {
        Conversation about = records.talk(id);
        Kept kept = records.find(id).orElse(null);
        AbsenceForm form = kept == null ? AbsenceForm.BLANK : kept.form();
        return new AbsenceRecordScreen(other(about), about, kept, form, false, Refusals.none());
    }

    /** What was sent, once more; with a record that moved on meanwhile it can be sent again. */
    @Transactional(readOnly = true)
    public AbsenceRecordScreen again(UUID id, AbsenceForm form, Refusals refusals) {
        Conversation about = records.talk(id);
        Kept kept = records.find(id).orElse(null);
        int now = kept == null ? 0 : kept.form().seen();
        return new AbsenceRecordScreen(other(about), about, kept, form.seeing(now), now != form.seen(), refusals);
    }

    private Colleague other(Conversation about) {
        return colleagues.find(about.pair().other(Looking.me()));
    }
}
