package nl.klankbord.example;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.message.Messages;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the people of the example wrote to each other between their talks; the newest are still closed. */
@Component
class Exchange {

    private static final String FILE = "/example/messages.yaml";

    private final Messages messages;

    Exchange(Messages messages) {
        this.messages = messages;
    }

    /** What lies before now: each is written, and opened some hours later. */
    List<Act> of(Map<String, UUID> cast, ZonedDateTime now) {
        return told().stream()
                .flatMap(told -> acts(told, cast, now))
                .filter(act -> act.at().isBefore(now.toInstant()))
                .toList();
    }

    private Stream<Act> acts(Map<String, Object> told, Map<String, UUID> cast, ZonedDateTime now) {
        ZonedDateTime moment = new Moment(text(told, "when")).from(now);
        String by = text(told, "by");
        String to = text(told, "to");
        Act written = new Act(
                moment.toInstant(),
                () -> id(cast, by),
                () -> messages.write(
                        Ids.next(), id(cast, to), text(told, "text").strip()));
        return told.get("opened") instanceof Integer hours
                ? Stream.of(
                        written,
                        new Act(
                                moment.plusHours(hours).toInstant(),
                                () -> id(cast, to),
                                () -> messages.open(id(cast, by))))
                : Stream.of(written);
    }

    private static List<Map<String, Object>> told() {
        try (InputStream file = Objects.requireNonNull(Exchange.class.getResourceAsStream(FILE))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String text(Map<String, Object> told, String key) {
        return Objects.toString(told.get(key), "");
    }

    private static UUID id(Map<String, UUID> cast, String name) {
        return Objects.requireNonNull(cast.get(name), name);
    }
}
