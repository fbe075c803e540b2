package nl.klankbord.example;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.conversation.need.Need;
import nl.klankbord.conversation.need.Needs;
import nl.klankbord.conversation.need.OwnNeed;
import org.springframework.stereotype.Component;

/** What the people of the example need to do their work well, each in their own words. */
@Component
class NeedWords {

    private final Needs needs;

    NeedWords(Needs needs) {
        this.needs = needs;
    }

    /** What lies before now. */
    List<Act> of(Map<String, UUID> cast, ZonedDateTime now) {
        return Told.in("/example/needs.yaml").stream()
                .map(told -> act(told, cast, now))
                .filter(act -> act.at().isBefore(now.toInstant()))
                .toList();
    }

    private Act act(Told told, Map<String, UUID> cast, ZonedDateTime now) {
        ZonedDateTime moment = new Moment(told.text("when")).from(now);
        String by = told.text("by");
        return new Act(
                moment.toInstant(), () -> Objects.requireNonNull(cast.get(by), by), () -> needs.write(own(told)));
    }

    private static OwnNeed own(Told told) {
        return new OwnNeed(
                Need.valueOf(told.text("need").toUpperCase(Locale.ROOT)),
                told.text("text"),
                told.text("most").equals("true"),
                told.text("shared").equals("true"));
    }
}
