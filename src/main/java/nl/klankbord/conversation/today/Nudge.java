package nl.klankbord.conversation.today;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.conversation.balance.Met;
import nl.klankbord.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Something about the talks to come that is good to know.
 *
 * @param what 'asked' and 'twice' about a rhythm, 'guide' and 'team' about somebody with whom nothing is planned;
 *     'handover' to somebody who guides the viewer now, 'moved' of somebody who is guided by another, 'passing' of a promise;
 *     'companion', 'told' and 'beside' about whom somebody brings along to a talk; 'words' about what the viewer wrote and somebody asks for;
 *     'own' when the viewer asked to be reminded of something of their own; 'message' of somebody whose message is not opened yet, 'strength' of somebody who named what the viewer is good at;
 *     'between' when the viewer guides anybody, 'quiet' about each of whom they guide
 * @param other whom it is about
 * @param about the talk, the companion or the message it is about, where it is one
 * @param also the given name of a third person; may be empty
 * @param startsAt when they talk, where it is about a talk
 * @param met when the viewer and they met, of 'quiet' alone
 */
public record Nudge(
        String what,
        UUID other,
        String given,
        @Nullable UUID about,
        String also,
        @Nullable Instant startsAt,
        @Nullable Met met) {

    /** Whether it is something to know, or to say something about. */
    boolean known() {
        return !unplanned() && !between();
    }

    /** Message key of the sentence, and with .go of its link. */
    public String key() {
        return "today.nudge." + what;
    }

    /** What there is to know, in a sentence. */
    public String sentence(Frame frame) {
        Instant moment = startsAt;
        return moment == null
                ? frame.say(key(), given)
                : frame.say(
                        key(),
                        given,
                        also,
                        frame.dates().day(moment),
                        frame.dates().time(moment));
    }

    /** The symbol beside it. */
    public String icon() {
        return switch (what) {
            case "handover", "passing" -> "arrow-right-left";
            case "moved" -> "info";
            case "companion", "told" -> "user-plus";
            case "beside" -> "users";
            case "message" -> "mail";
            case "strength" -> "sparkles";
            case "words" -> "hand-heart";
            case "own" -> "sprout";
            default -> "repeat";
        };
    }

    /** Where to go. */
    public String href() {
        return switch (what) {
            case "handover" -> "/people/" + other + "/handover";
            case "passing" -> "/people/" + other + "/passing";
            case "moved" -> "/people/" + other;
            case "companion", "told" -> "/conversations/" + about;
            case "beside" -> "/companions/" + about;
            case "message" -> "/people/" + other + "/messages";
            case "strength" -> "/strengths";
            case "words" -> "/me/reviews";
            case "own" -> "/craft";
            default -> "/people/" + other + "/series";
        };
    }

    /** Whether it is about contacts in between. */
    private boolean between() {
        return what.equals("between") || what.equals("quiet");
    }

    /** Whether nothing is planned with them. */
    boolean unplanned() {
        return what.equals("guide") || what.equals("team");
    }
}
