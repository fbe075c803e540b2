package nl.klankbord.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What may never be in the tables, whenever one looks: half of a deed, or the same deed twice. Each sentence is a question. */
public final class Halves {

    private static final Map<String, String> QUESTIONS = read();

    private Halves() {}

    /** The sentences that are true, with up to five rows each; none when all is whole. */
    public static List<String> found(Connection database) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = database.createStatement()) {
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                var rows = statement.executeQuery(
                        "select string_agg(it, ', ') from (select it::text from (%s) q (it) limit 5) five"
                                .formatted(question.getValue()));
                rows.next();
                if (rows.getString(1) != null) {
                    found.add(question.getKey() + ": " + rows.getString(1));
                }
            }
        }
        return found;
    }

    static int questions() {
        return QUESTIONS.size();
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(Halves.class.getResourceAsStream("/proof/halves.sql"))) {
            Map<String, String> questions = new LinkedHashMap<>();
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : text.split("(?m)^-- ")) {
                if (part.contains(";")) {
                    int end = part.indexOf('\n');
                    questions.put(part.substring(0, end).strip(), part.substring(end, part.lastIndexOf(';')));
                }
            }
            return questions;
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
