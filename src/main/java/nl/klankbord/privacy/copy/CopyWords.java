package nl.klankbord.privacy.copy;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.klankbord.privacy.kept.Column;
import nl.klankbord.privacy.kept.PlainWords;
import nl.klankbord.web.Frame;
import tools.jackson.databind.JsonNode;

/** Says what stands in one place of a row: a name for an id, a day as people say it, a sentence for a word of the program. */
final class CopyWords {

    private final OwnCopy copy;
    private final Frame frame;
    private final PlainWords plain;

    CopyWords(OwnCopy copy, Frame frame, PlainWords plain) {
        this.copy = copy;
        this.frame = frame;
        this.plain = plain;
    }

    String said(Column column, JsonNode value, JsonNode row) {
        return switch (column.type()) {
            case "uuid" -> name(value);
            case "date" -> frame.dates().fullDay(LocalDate.parse(value.asString()));
            case "timestamp with time zone" -> moment(value.asString());
            case "time without time zone" -> time(LocalTime.parse(value.asString()));
            case "boolean" -> frame.say("privacy.value." + value.asBoolean());
            case "numeric" ->
                NumberFormat.getNumberInstance(frame.words().language().locale())
                        .format(value.decimalValue());
            default -> word(column, value, row);
        };
    }

    /** What stands there as it is, one after the other where there are several. */
    static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(CopyWords::text)
                        .collect(Collectors.joining(", "))
                : value.asString();
    }

    String moment(OffsetDateTime moment) {
        return frame.say(
                "privacy.copy.moment",
                frame.dates().fullDay(frame.dates().date(moment.toInstant())),
                frame.dates().time(moment.toInstant()));
    }

    private String word(Column column, JsonNode value, JsonNode row) {
        String place = column.table().replaceFirst(".*\\.", "") + "." + column.name();
        return switch (place) {
            case "audit.action" -> trace(value.asString(), name(row.path("viewer_id")));
            case "answer.text" -> plain.told(row.path("kind").asString(), value.asString(), frame.words());
            default -> plain.said(column.table(), column.name(), text(value), frame.words());
        };
    }

    /** As on the page of what is kept: the same sentence, with the same name in it. */
    private String trace(String action, String by) {
        String key = "access.trace." + action;
        return frame.say(
                frame.words().has(key) ? key : "access.trace.other", by.isEmpty() ? frame.say("privacy.somebody") : by);
    }

    private String name(JsonNode id) {
        return copy.names().getOrDefault(UUID.fromString(id.asString()), "");
    }

    private String moment(String text) {
        try {
            return moment(OffsetDateTime.parse(text));
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    private String time(LocalTime time) {
        return frame.dates()
                .time(frame.dates()
                        .today()
                        .atTime(time)
                        .atZone(frame.dates().zone())
                        .toInstant());
    }
}
