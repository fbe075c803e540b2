package nl.klankbord.conversation.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.knowledge.guide.Guide.Step;
import nl.klankbord.web.Message;

/**
 * One step of a talk on the clock.
 *
 * @param begins the moment it would begin
 * @param minutes how long there is for it
 * @param title what it is called on the page
 */
public record Leg(Instant begins, int minutes, Step step, Message title) {

    /** A talk without a guide has these, with the weight that each has. */
    private static final List<Step> PLAIN =
            List.of(plain("open", 1), plain("first", 4), plain("then", 3), plain("agree", 2));

    /**
     * The steps spread over the time there is: a talk of half an hour goes through them in half an hour.
     *
     * @param quiet whether the steps are not called by their names, because the other looks along and does not know this guide
     */
    static List<Leg> of(Instant start, int minutes, List<Step> steps, boolean quiet) {
        List<Step> all = steps.isEmpty() ? PLAIN : steps;
        int whole = Math.max(1, all.stream().mapToInt(Step::minutes).sum());
        List<Leg> legs = new ArrayList<>();
        int before = 0;
        for (Step step : all) {
            long from = Math.round(1.0 * before * minutes / whole);
            before += step.minutes();
            long to = Math.round(1.0 * before * minutes / whole);
            legs.add(new Leg(
                    start.plusSeconds(from * 60),
                    (int) Math.max(1, to - from),
                    step,
                    quiet && !steps.isEmpty() ? quietly(legs.size() + 1, steps.size()) : title(step, steps.isEmpty())));
        }
        return List.copyOf(legs);
    }

    private static Message title(Step step, boolean plain) {
        return plain
                ? Message.of("conversation.course.plain." + step.name())
                : Message.of("conversation.course.step", step.name());
    }

    /** What fits every guide: where the talk is by then. */
    private static Message quietly(int number, int steps) {
        int middle = Math.max(1, steps - 2);
        if (steps > 1 && number == 1) {
            return Message.of("conversation.course.quiet.first");
        }
        if (steps > 1 && number == steps) {
            return Message.of("conversation.course.quiet.last");
        }
        return middle == 1
                ? Message.of("conversation.course.quiet.middle")
                : Message.of("conversation.course.quiet.part", number - 1, middle);
    }

    private static Step plain(String name, int weight) {
        return new Step(name, weight, List.of(), List.of(), List.of());
    }
}
