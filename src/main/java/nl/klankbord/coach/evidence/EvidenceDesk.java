package nl.klankbord.coach.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes sheets in and lays them before their writer, each at one moment. */
@Component
class EvidenceDesk {

    private final Sheets sheets;
    private final Lines lines;
    private final Questions questions;
    private final Clock clock;

    EvidenceDesk(Sheets sheets, Lines lines, Questions questions, Clock clock) {
        this.sheets = sheets;
        this.lines = lines;
        this.questions = questions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Sheet> mine() {
        return sheets.mine();
    }

    /** The form for a new one, as far as it was filled in. */
    @Transactional(readOnly = true)
    public SheetScreen fresh(UUID me, EvidenceForm form, Refusals refusals) {
        return screen(me, null, lines.team(), form, refusals);
    }

    /** One of the viewer's, to look at again. */
    @Transactional(readOnly = true)
    public SheetScreen again(UUID me, UUID id) {
        Sheet sheet = sheets.find(id);
        return screen(me, sheet, List.of(), EvidenceForm.of(sheet, today()), Refusals.none());
    }

    /** The same, with what was typed and could not be taken yet. */
    @Transactional(readOnly = true)
    public SheetScreen again(UUID me, UUID id, EvidenceForm form, Refusals refusals) {
        return screen(me, sheets.find(id), List.of(), form, refusals);
    }

    /** Writes a new sheet, or says why not yet. */
    @Transactional
    public Refusals write(EvidenceForm form) {
        List<Colleague> team = lines.team();
        Refusals refusals = Refusals.collect()
                .with(form.checkPerson(team))
                .with(form.check(today(), Sheet.latest(today(), today())))
                .done();
        if (!refusals.any()) {
            sheets.write(form.chosenId(), form.draft(today(), team));
        }
        return refusals;
    }

    /** Writes one anew, or says why not yet. */
    @Transactional
    public Refusals change(UUID id, EvidenceForm form) {
        Sheet sheet = sheets.find(id);
        Refusals refusals = form.check(today(), Sheet.latest(today(), sheet.writtenOn()));
        if (!refusals.any()) {
            sheets.change(id, form.draft(today(), List.of()));
        }
        return refusals;
    }

    private SheetScreen screen(
            UUID me, @Nullable Sheet sheet, List<Colleague> team, EvidenceForm form, Refusals refusals) {
        return new SheetScreen(
                me,
                sheet,
                team,
                form.chosenPerson(),
                form.words(),
                form.reminder(),
                form.chosenId(),
                questions,
                refusals);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
