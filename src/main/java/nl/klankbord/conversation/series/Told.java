package nl.klankbord.conversation.series;

import java.time.LocalDate;
import nl.klankbord.web.Frame;

/** A rhythm in a few words: 'elke twee weken op dinsdag om 10.30'. */
final class Told {

    private Told() {}

    static String of(Rhythm rhythm, Frame frame) {
        LocalDate first = rhythm.first();
        String day = frame.dates().weekday(first);
        String time = frame.dates().time(rhythm.at(first));
        Integer weeks = rhythm.weeks();
        if (weeks == null) {
            return frame.say(
                    "conversation.series.monthly", frame.say("conversation.series.nth." + rhythm.week()), day, time);
        }
        return weeks == 1
                ? frame.say("conversation.series.weekly", day, time)
                : frame.say("conversation.series.weeks", weeks, day, time);
    }
}
