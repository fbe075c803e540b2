package nl.klankbord.conversation.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klankbord.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One agreement as this viewer reads it.
 *
 * @param other the given name of the other of the two
 * @param mayTakeBack whether the viewer may open it again
 */
public record AgreementRow(Kept kept, UUID viewer, String other, boolean mayTakeBack) {

    private static final int SOON = 2;

    /** Agreements that are open, as this viewer reads them beside what else a page is about. */
    public static List<AgreementRow> open(List<Agreement> agreements, UUID viewer, String other) {
        return agreements.stream()
                .map(it -> new AgreementRow(new Kept(it, null, false), viewer, other, false))
                .toList();
    }

    /** What was agreed. */
    public Agreement agreement() {
        return kept.agreement();
    }

    /** Whether it still is to be done. */
    public boolean open() {
        return kept.open();
    }

    /** Whether the viewer is the one who does it. */
    public boolean mine() {
        return agreement().promisedBy(viewer);
    }

    /** The day it should be ready, in a word or two; empty when they left it open. */
    public String when(Frame frame) {
        LocalDate due = agreement().due();
        if (due == null) {
            return "";
        }
        LocalDate today = frame.dates().today();
        boolean near = !due.isBefore(today) && due.isBefore(today.plusDays(7));
        return near ? frame.dates().day(due) : frame.dates().shortDay(due);
    }

    /** Whether its day is near or just went by. */
    public boolean soon(Frame frame) {
        LocalDate due = agreement().due();
        return due != null && due.isBefore(frame.dates().today().plusDays(SOON));
    }

    /** 'aan Daan · 17 november · terugkijken op 8 december'. */
    public String more(Frame frame) {
        List<String> said = new ArrayList<>();
        said.add(frame.say(mine() ? "agreement.to" : "agreement.by", other));
        said.add(frame.dates().shortDay(agreement().madeAt()));
        said.addAll(ahead(frame));
        return String.join(" · ", said);
    }

    /** Late is a fact here, not a fault: it stood on that day. */
    private List<String> ahead(Frame frame) {
        List<String> said = new ArrayList<>();
        LocalDate due = agreement().due();
        if (open() && due != null && due.isBefore(frame.dates().today())) {
            said.add(frame.say("agreement.wasDue", frame.dates().shortDay(due)));
        }
        LocalDate lookBack = agreement().lookBack();
        if (open() && lookBack != null) {
            said.add(frame.say(lookBackWord(), frame.dates().shortDay(lookBack)));
        }
        return said;
    }

    /** 'Daan doet dit · terugkijken op 8 december'. */
    public String does(Frame frame) {
        String who = mine() ? frame.say("agreement.youDoThis") : frame.say("agreement.doesThis", other);
        LocalDate lookBack = agreement().lookBack();
        return lookBack == null
                ? who
                : who + " · " + frame.say(lookBackWord(), frame.dates().shortDay(lookBack));
    }

    private String lookBackWord() {
        return agreement().promise().trial() ? "agreement.trialUntil" : "agreement.lookBackOn";
    }

    /** 'gedaan, door Fatima · vandaag'; empty while it is open. */
    public String ended(Frame frame) {
        Closure closure = kept.closure();
        if (closure == null) {
            return "";
        }
        String who = closure.author().equals(viewer) ? frame.say("agreement.you") : other;
        return frame.say("agreement.ended." + closure.outcome().code(), who) + " · "
                + frame.dates().day(closure.at());
    }

    /** Whether the viewer ended it, in words of their own. */
    public boolean endedByViewer() {
        Closure closure = kept.closure();
        return closure != null && closure.author().equals(viewer);
    }

    /** What it became, if it changed. */
    public @Nullable String became() {
        Closure closure = kept.closure();
        return closure == null || closure.became() == null
                ? null
                : closure.became().text();
    }
}
