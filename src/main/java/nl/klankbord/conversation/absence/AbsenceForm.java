package nl.klankbord.conversation.absence;

import java.util.List;
import java.util.Locale;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The six things that may be recorded when somebody is ill, as they were typed. Each is a number or an answer to choose; an empty
 * one was not asked.
 *
 * @param postcode with the house number the address where somebody can be found
 * @param expected how long it may take
 * @param runningWork what happens with the work and the appointments that run
 * @param safetyNet whether a safety net of the Sickness Benefits Act applies, and not which
 * @param workAccident whether it was an accident at work
 * @param trafficAccident whether it was an accident in traffic for which somebody else may be liable
 * @param version of the record that was seen; 0 when there was none
 */
public record AbsenceForm(
        @Nullable String phone,
        @Nullable String postcode,
        @Nullable String houseNumber,
        @Nullable String expected,
        @Nullable String runningWork,
        @Nullable String safetyNet,
        @Nullable String workAccident,
        @Nullable String trafficAccident,
        @Nullable Integer version) {

    static final AbsenceForm BLANK = new AbsenceForm("", "", "", "", "", "", "", "", 0);

    private static final List<String> ANSWERS = List.of("yes", "no", "unknown");

    /**
     * A question with answers to choose from.
     *
     * @param name of its field, and the end of its message key
     * @param chosen what was chosen; empty when nothing was
     */
    public record Choice(String name, List<String> options, String chosen) {

        boolean strange() {
            return !chosen.isEmpty() && !options.contains(chosen);
        }
    }

    /** The questions with answers to choose from, in the order of the page. */
    public List<Choice> choices() {
        return List.of(
                new Choice("expected", List.of("days", "week", "weeks", "months", "unknown"), Typed.line(expected)),
                new Choice("runningWork", List.of("none", "waits", "taken_over", "both"), Typed.line(runningWork)),
                new Choice("safetyNet", ANSWERS, Typed.line(safetyNet)),
                new Choice("workAccident", ANSWERS, Typed.line(workAccident)),
                new Choice("trafficAccident", ANSWERS, Typed.line(trafficAccident)));
    }

    /** What cannot be kept yet. */
    Refusals refusals() {
        Refusals.Collector found = Refusals.collect()
                .when(!number().matches("([+]?[0-9][0-9 ()-]{5,24})?"), "phone", "absence.refused.phone")
                .when(!code().matches("([0-9]{4}( ?[A-Z]{2})?)?"), "postcode", "absence.refused.postcode")
                .when(
                        !house().matches("([0-9]{1,5}( ?-?[0-9A-Za-z]{1,4})?)?"),
                        "houseNumber",
                        "absence.refused.houseNumber");
        choices().forEach(choice -> found.when(choice.strange(), choice.name(), "absence.refused.choice"));
        return found.done();
    }

    /** The phone number. */
    public String number() {
        return Typed.line(phone);
    }

    /** The postcode, as it is written on an envelope. */
    public String code() {
        return Typed.line(postcode).toUpperCase(Locale.ROOT);
    }

    /** The house number. */
    public String house() {
        return Typed.line(houseNumber);
    }

    /** The version of the record that was on the page. */
    public int seen() {
        return version == null ? 0 : version;
    }

    AbsenceForm seeing(int now) {
        return new AbsenceForm(
                phone, postcode, houseNumber, expected, runningWork, safetyNet, workAccident, trafficAccident, now);
    }
}
