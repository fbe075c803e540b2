package nl.klankbord.example;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.strength.Audience;
import nl.klankbord.conversation.strength.Secondings;
import nl.klankbord.conversation.strength.Sightings;
import nl.klankbord.conversation.strength.Strengths;
import nl.klankbord.conversation.strength.Wording;
import org.springframework.stereotype.Component;

/** What the people of the example are good at: what they say themselves, and what somebody saw in them. */
@Component
class Qualities {

    private final Strengths strengths;
    private final Sightings sightings;
    private final Secondings secondings;

    Qualities(Strengths strengths, Sightings sightings, Secondings secondings) {
        this.strengths = strengths;
        this.sightings = sightings;
        this.secondings = secondings;
    }

    /** What lies before now. */
    List<Act> of(Map<String, UUID> cast, ZonedDateTime now) {
        return Told.in("/example/strengths.yaml").stream()
                .flatMap(told -> acts(told, cast, now))
                .filter(act -> act.at().isBefore(now.toInstant()))
                .toList();
    }

    private Stream<Act> acts(Told told, Map<String, UUID> cast, ZonedDateTime now) {
        UUID id = Ids.next();
        return Stream.concat(said(told, id, cast, now), seconded(told, id, cast, now));
    }

    /** Two days later others say that they see it too. */
    private Stream<Act> seconded(Told told, UUID id, Map<String, UUID> cast, ZonedDateTime now) {
        ZonedDateTime moment = new Moment(told.text("when")).from(now).plusDays(2);
        String words = told.text("as").isEmpty() ? "text" : "as";
        return Stream.of(told.text("too").split(" "))
                .filter(who -> !who.isEmpty())
                .map(who -> act(moment, who, cast, () -> secondings.say(id, told.text(words))));
    }

    private Stream<Act> said(Told told, UUID id, Map<String, UUID> cast, ZonedDateTime now) {
        ZonedDateTime moment = new Moment(told.text("when")).from(now);
        if (told.text("of").isEmpty()) {
            return Stream.of(act(moment, told.text("by"), cast, () -> strengths.add(wording(id, told, "text"))));
        }
        Act named = act(
                moment,
                told.text("by"),
                cast,
                () -> sightings.name(id(cast, told.text("of")), wording(id, told, "text")));
        return told.text("kept").isEmpty() ? Stream.of(named) : Stream.of(named, kept(told, id, moment, cast));
    }

    private Act kept(Told told, UUID id, ZonedDateTime named, Map<String, UUID> cast) {
        String words = told.text("as").isEmpty() ? "text" : "as";
        ZonedDateTime moment = named.plusHours(told.number("kept"));
        return act(moment, told.text("of"), cast, () -> sightings.keep(wording(id, told, words)));
    }

    private static Act act(ZonedDateTime moment, String by, Map<String, UUID> cast, Runnable deed) {
        return new Act(moment.toInstant(), () -> id(cast, by), deed);
    }

    private static Wording wording(UUID id, Told told, String words) {
        String known = told.text("known").toUpperCase(Locale.ROOT);
        Audience audience = known.isEmpty() ? Audience.SELF : Audience.valueOf(known);
        return new Wording(id, told.text(words), told.text("noticed"), audience);
    }

    private static UUID id(Map<String, UUID> cast, String name) {
        return Objects.requireNonNull(cast.get(name), name);
    }
}
