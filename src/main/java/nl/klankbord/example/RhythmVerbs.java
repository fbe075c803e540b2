package nl.klankbord.example;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.Skipping;
import nl.klankbord.conversation.series.Ask;
import nl.klankbord.conversation.series.Rhythm;
import nl.klankbord.conversation.series.Rhythms;
import nl.klankbord.conversation.series.Series;
import nl.klankbord.people.Pair;
import org.springframework.stereotype.Component;

/** What people of the story do with a rhythm. */
@Component
class RhythmVerbs {

    /** As many as were made of a rhythm that has just begun, and what these two had before. */
    private static final int MOST = 30;

    private final Rhythms rhythms;
    private final Conversations conversations;
    private final Clock clock;

    RhythmVerbs(Rhythms rhythms, Conversations conversations, Clock clock) {
        this.rhythms = rhythms;
        this.conversations = conversations;
        this.clock = clock;
    }

    void offer(UUID other, Scene scene, int weeks, ZonedDateTime begins) {
        Rhythm rhythm = new Rhythm(begins.toLocalDate(), weeks, begins.toLocalTime(), begins.getZone());
        Setting setting = Setting.of(scene.setting());
        Verbs.done(rhythms.propose(
                other, new Ask(rhythm, Verbs.kind(scene), scene.length(), setting, scene.place(), scene.word())));
    }

    /** Says yes to what this other person offered. */
    void accept(UUID other) {
        Series offered = rhythms.offered(other);
        Verbs.done(rhythms.accept(offered.id(), offered.version()));
    }

    /** There is nothing for the next talk with this manager that still stands. */
    void skipNext(UUID manager) {
        UUID me = Looking.me();
        Conversation next = conversations.of(new Pair(me, manager), MOST).stream()
                .filter(it -> Skipping.open(it, me, clock.instant()))
                .min(Comparator.comparing(Conversation::startsAt))
                .orElseThrow();
        Verbs.done(rhythms.skip(next.id(), next.version()));
    }
}
