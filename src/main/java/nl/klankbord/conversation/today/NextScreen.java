package nl.klankbord.conversation.today;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Frame;

/**
 * The conversation that comes first.
 *
 * @param shared what the other wants to talk about, as far as shared
 * @param open what is still open between the two
 */
public record NextScreen(Conversation conversation, Colleague other, List<String> shared, List<AgreementRow> open) {

    private static final Duration SOON = Duration.ofHours(1);

    static Optional<NextScreen> of(Frame frame, Day day) {
        return day.next().map(next -> new NextScreen(next, day.other(next), day.shared(), day.openWith(next)));
    }

    /** 'Om halfelf praat je met Daan.', with the day when it is not today. */
    public String sentence(Frame frame) {
        String time = frame.dates().spoken(conversation.startsAt());
        boolean today =
                frame.dates().date(conversation.startsAt()).equals(frame.dates().today());
        return today
                ? frame.say("today.next.today", time, other.given())
                : frame.say(
                        "today.next.later", capital(frame.dates().day(conversation.startsAt())), time, other.given());
    }

    /** Whether it begins within the hour: then a minute for oneself comes first. */
    public boolean near(Frame frame) {
        return !conversation.startsAt().isAfter(frame.dates().now().plus(SOON));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
