package nl.klankbord.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request that was not sent yet.
 *
 * @param door what it knocks at, with every id left out: so that the same requests come in the same order each time
 * @param headers more of them, each with its end of line
 * @param packing how the fields travel
 */
record Sending(String door, String verb, String path, List<Field> fields, String headers, Packing packing) {

    /** How the fields of a form travel. */
    enum Packing {
        FORM,
        PARTS,
        JSON
    }

    /**
     * A field of a form.
     *
     * @param as it is written down already, with percent signs that mean themselves
     */
    record Field(String name, String value, boolean as) {

        static Field of(String name, String value) {
            return new Field(name, value, false);
        }

        private String coded() {
            return as ? name + "=" + value : URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
        }

        private String part(String border) {
            String file = name.equals("file") ? "; filename=\"lijst.csv\"\r\nContent-Type: text/csv" : "";
            return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                    .formatted(border, name.replaceAll("[\"\r\n]", "_"), file, value);
        }
    }

    static Sending page(String path) {
        return new Sending("GET " + kind(path), "GET", path, List.of(), "", Packing.FORM);
    }

    static Sending form(String path, List<Field> fields, boolean parts) {
        boolean takesAway = fields.stream()
                .anyMatch(it -> it.name().equals("_method") && it.value().equals("delete"));
        return new Sending(
                (takesAway ? "DELETE " : "POST ") + kind(path),
                "POST",
                path,
                List.copyOf(fields),
                "",
                parts ? Packing.PARTS : Packing.FORM);
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9a-fA-F-]{36}", "*");
    }

    Sending to(String other) {
        return new Sending(door, verb, other, fields, headers, packing);
    }

    Sending by(String other) {
        return new Sending(door, other, path, fields, headers, packing);
    }

    Sending with(List<Field> others) {
        return new Sending(door, verb, path, List.copyOf(others), headers, packing);
    }

    Sending with(String header) {
        return new Sending(door, verb, path, fields, headers + header + "\r\n", packing);
    }

    Sending packed(Packing other) {
        return new Sending(door, verb, path, fields, headers, other);
    }

    boolean shows() {
        return verb.equals("GET");
    }

    /** Byte by byte what this reader's browser sends; their own token stands in for the one that the form was found with. */
    String written(Reader reader, int port) {
        String cookies = String.join("; ", reader.wire().cookies());
        String head = "Host: localhost:%d\r\nConnection: close\r\n%sAccept-Language: %s\r\n%s"
                .formatted(
                        port,
                        cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n",
                        reader.wire().language(),
                        headers);
        if (path.startsWith("/api/")) {
            head += "X-XSRF-TOKEN: " + reader.token() + "\r\n";
        }
        if (shows() || verb.equals("HEAD")) {
            return "%s %s HTTP/1.1\r\n%s\r\n".formatted(verb, path + query(), head);
        }
        String body = body(own(reader));
        return "%s %s HTTP/1.1\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(verb, path, head, type(), body.getBytes(UTF_8).length, body);
    }

    private String query() {
        return fields.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + coded(fields);
    }

    private List<Field> own(Reader reader) {
        List<Field> own = new ArrayList<>();
        for (Field field : fields) {
            own.add(
                    field.name().equals("_csrf") && field.value().isEmpty()
                            ? Field.of("_csrf", reader.token())
                            : field);
        }
        return own;
    }

    private String body(List<Field> own) {
        return switch (packing) {
            case FORM -> coded(own);
            case PARTS -> own.stream().map(it -> it.part("grens")).collect(Collectors.joining()) + "--grens--\r\n";
            case JSON ->
                own.stream()
                        .map(it -> "\"%s\":\"%s\"".formatted(it.name(), it.value()))
                        .collect(Collectors.joining(",", "{", "}"));
        };
    }

    private static String coded(List<Field> fields) {
        return fields.stream().map(Field::coded).collect(Collectors.joining("&"));
    }

    private String type() {
        return switch (packing) {
            case FORM -> "application/x-www-form-urlencoded";
            case PARTS -> "multipart/form-data; boundary=grens";
            case JSON -> "application/json";
        };
    }
}
