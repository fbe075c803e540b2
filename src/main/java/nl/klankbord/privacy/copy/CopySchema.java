package nl.klankbord.privacy.copy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.privacy.kept.Column;
import nl.klankbord.privacy.kept.Kept;
import nl.klankbord.web.Frame;

/** Says to a machine what stands in a copy: JSON Schema, draft 2020-12. */
final class CopySchema {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private CopySchema() {}

    static Map<String, Object> of(List<Column> columns, Frame frame) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", frame.say("privacy.copy.schema"));
        schema.putAll(object(
                Map.of(
                        "$schema", TEXT,
                        "organisation", TEXT,
                        "madeAt", Map.of("type", "string", "format", "date-time"),
                        "person", person(),
                        "people", list(person()),
                        "kinds", list(kind()),
                        "kept", kept(columns, frame)),
                List.of("organisation", "madeAt", "person", "people", "kinds", "kept")));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> person() {
        return object(Map.of("id", Map.of("type", "string", "format", "uuid"), "name", TEXT), List.of("id", "name"));
    }

    private static Map<String, Object> kind() {
        return object(
                Map.of(
                        "noun", TEXT,
                        "name", TEXT,
                        "number", Map.of("type", "integer", "minimum", 0),
                        "given", Map.of("type", "boolean"),
                        "why", list(TEXT),
                        "howLong", list(TEXT),
                        "whoSeesIt", list(TEXT)),
                List.of("noun", "name", "number", "given", "why", "howLong", "whoSeesIt"));
    }

    /** A list of rows for each table; a table that nobody ever kept anything in may be missing. */
    private static Map<String, Object> kept(List<Column> columns, Frame frame) {
        Map<String, Map<String, Object>> tables = new LinkedHashMap<>();
        columns.forEach(it -> tables.computeIfAbsent(it.table(), table -> new LinkedHashMap<>())
                .put(it.name(), column(it, frame)));
        Map<String, Object> lists = new LinkedHashMap<>();
        tables.forEach((table, row) -> lists.put(table, list(object(row, List.of()))));
        Map<String, Object> kept = object(lists, List.of());
        kept.put("additionalProperties", false);
        return kept;
    }

    private static Map<String, Object> column(Column column, Frame frame) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("type", List.of(type(column.type()), "null"));
        String format = format(column.type());
        if (!format.isEmpty()) {
            said.put("format", format);
        }
        said.put("description", frame.say(Kept.PURPOSE + column.purpose()));
        return said;
    }

    private static String type(String type) {
        return switch (type) {
            case "integer", "bigint", "smallint" -> "integer";
            case "numeric" -> "number";
            case "boolean" -> "boolean";
            default -> type.endsWith("[]") ? "array" : "string";
        };
    }

    private static String format(String type) {
        return switch (type) {
            case "uuid" -> "uuid";
            case "date" -> "date";
            case "timestamp with time zone" -> "date-time";
            default -> "";
        };
    }

    private static Map<String, Object> list(Map<String, Object> item) {
        return Map.of("type", "array", "items", item);
    }

    private static Map<String, Object> object(Map<String, ?> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }
}
