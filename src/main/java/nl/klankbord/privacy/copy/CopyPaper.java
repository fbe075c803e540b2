package nl.klankbord.privacy.copy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.klankbord.privacy.copy.CopyScreen.Field;
import nl.klankbord.privacy.copy.CopyScreen.Section;
import nl.klankbord.privacy.kept.Column;
import nl.klankbord.web.Frame;
import tools.jackson.databind.JsonNode;

/** Says what stands in a copy in the reader's own words: names for ids, days as people say them, and nothing technical. */
final class CopyPaper {

    private final OwnCopy copy;
    private final Frame frame;
    private final Map<String, Column> columns;

    CopyPaper(OwnCopy copy, Frame frame) {
        this.copy = copy;
        this.frame = frame;
        this.columns = copy.columns().stream().collect(Collectors.toMap(it -> it.table() + "." + it.name(), it -> it));
    }

    CopyScreen screen() {
        List<Section> sections = copy.kinds().stream()
                .map(kind -> new Section(
                        kind,
                        copy.rows().stream()
                                .filter(row -> row.noun().equals(kind.noun()))
                                .map(this::row)
                                .filter(row -> !row.fields().isEmpty())
                                .toList()))
                .toList();
        return new CopyScreen(
                copy.organisation(),
                copy.name(),
                moment(copy.made()),
                copy.rows().size(),
                sections);
    }

    private CopyScreen.Row row(OwnCopy.Row row) {
        return new CopyScreen.Row(row.json()
                .propertyStream()
                .flatMap(it -> field(row.table(), it.getKey(), it.getValue()).stream())
                .toList());
    }

    /** Nothing where there is nothing to read: what is empty, what is technical, and ids that are nobody's. */
    private Optional<Field> field(String table, String name, JsonNode value) {
        Column column = columns.get(table + "." + name);
        boolean silent = value.isNull()
                || column != null && column.technical()
                || !frame.words().has(label(name));
        if (silent) {
            return Optional.empty();
        }
        String said = column == null ? text(value) : said(column, value);
        return said.isBlank() ? Optional.empty() : Optional.of(new Field(frame.say(label(name)), said));
    }

    private String said(Column column, JsonNode value) {
        return switch (column.type()) {
            case "uuid" -> copy.names().getOrDefault(UUID.fromString(value.asString()), "");
            case "date" -> day(LocalDate.parse(value.asString()));
            case "timestamp with time zone" -> moment(value.asString());
            case "boolean" -> frame.say("privacy.value." + value.asBoolean());
            default -> text(value);
        };
    }

    private String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(this::text)
                    .collect(Collectors.joining(", "));
        }
        String text = value.asString();
        String known = "privacy.value." + text;
        return text.matches("[A-Za-z_]+") && frame.words().has(known) ? frame.say(known) : text;
    }

    private String moment(String text) {
        try {
            return moment(OffsetDateTime.parse(text));
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    private String moment(OffsetDateTime moment) {
        return frame.say(
                "privacy.copy.moment",
                day(frame.dates().date(moment.toInstant())),
                frame.dates().time(moment.toInstant()));
    }

    private String day(LocalDate day) {
        return frame.dates().fullDay(day);
    }

    private static String label(String column) {
        return "privacy.column." + column;
    }
}
