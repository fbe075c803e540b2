package nl.klankbord.conversation.absence;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Recording the six things that may be recorded, putting them right, and taking them away. */
@Controller
@RequestMapping("/conversations/{id}/absence/record")
class AbsenceRecordController {

    private static final String PAGE = "conversation/absence/record";

    private final AbsenceReader reader;
    private final AbsenceRecords records;

    AbsenceRecordController(AbsenceReader reader, AbsenceRecords records) {
        this.reader = reader;
        this.records = records;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        AbsenceRecordScreen screen = reader.record(id);
        return screen.conversation().recordable() ? Page.show(PAGE, screen) : early(id);
    }

    @SignedIn
    @PostMapping
    ModelAndView keep(@PathVariable UUID id, AbsenceForm form) {
        Refusals refusals = form.refusals();
        if (refusals.any()) {
            return Page.again(PAGE, reader.again(id, form, refusals));
        }
        if (records.keep(id, form)) {
            return Page.to("/conversations/" + id, "toast.absenceKept");
        }
        AbsenceRecordScreen screen = reader.again(id, form, Refusals.none());
        return screen.conversation().recordable() ? Page.again(PAGE, screen) : early(id);
    }

    @SignedIn
    @DeleteMapping
    ModelAndView remove(@PathVariable UUID id) {
        records.remove(id);
        return Page.to("/conversations/" + id, "toast.absenceGone");
    }

    private static ModelAndView early(UUID id) {
        return Page.to("/conversations/" + id, "toast.minutesNotYet");
    }
}
