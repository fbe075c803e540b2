package nl.klankbord.example;

import java.util.UUID;
import nl.klankbord.conversation.absence.AbsenceForm;
import nl.klankbord.conversation.absence.AbsenceRecords;
import nl.klankbord.conversation.guide.GuideChoices;
import nl.klankbord.example.Scene.Ill;
import org.springframework.stereotype.Component;

/** Holding on to a guide, and recording what may be recorded while somebody is ill. */
@Component
class GuideVerbs {

    private final GuideChoices choices;
    private final AbsenceRecords records;

    GuideVerbs(GuideChoices choices, AbsenceRecords records) {
        this.choices = choices;
        this.records = records;
    }

    void choose(UUID talk, String guide) {
        require(choices.choose(talk, guide), guide);
    }

    void record(UUID talk, Ill ill) {
        AbsenceForm form = new AbsenceForm("06 12345678", "", "", ill.expected(), ill.work(), "no", "no", "no", 0);
        require(records.keep(talk, form), ill);
    }

    private static void require(boolean went, Object what) {
        if (!went) {
            throw new IllegalStateException("the story does not work out: " + what);
        }
    }
}
