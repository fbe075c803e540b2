package nl.klankbord.privacy.copy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.privacy.kept.Column;
import nl.klankbord.privacy.kept.KeptScreen.Kind;
import tools.jackson.databind.JsonNode;

/**
 * What is kept about somebody and comes along.
 *
 * @param names of those who are mentioned, as far as the reader may know them
 */
record OwnCopy(
        String organisation,
        UUID person,
        OffsetDateTime made,
        List<Kind> kinds,
        List<Column> columns,
        List<Row> rows,
        Map<UUID, String> names) {

    /** One row of a table. */
    record Row(String noun, String table, JsonNode json) {}

    String name() {
        return names.getOrDefault(person, "");
    }
}
