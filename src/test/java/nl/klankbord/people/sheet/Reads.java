package nl.klankbord.people.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways to read a file in a test. */
final class Reads {
    private Reads() {}

    static Reading read(byte[] bytes) {
        return Sheets.read(bytes, heading -> heading.equals("BSN"));
    }

    static Table table(byte[] bytes) {
        var reading = read(bytes);
        assertThat(reading).isInstanceOf(Table.class);
        return (Table) reading;
    }

    static Table table(String text) {
        return table(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<List<String>> cells(Table table) {
        return table.lines().stream().map(Line::cells).toList();
    }

    static String refusal(byte[] bytes) {
        var reading = read(bytes);
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused) reading).key().replace("roster.file.", "");
    }

    static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }
}
