package nl.klankbord.privacy.kept;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.privacy.spi.PersonalData;
import nl.klankbord.web.Language;
import nl.klankbord.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is kept in words that its reader knows. The rooms say what only they can; what is said alike everywhere stands here. */
@Component
public class PlainWords {

    /** Columns in which a word of the program stands. In all others somebody typed, and nothing that was typed is ever put otherwise. */
    private static final Set<String> CODES = Set.of(
            "kind",
            "role",
            "state",
            "setting",
            "outcome",
            "language",
            "fault",
            "need",
            "extent",
            "digest",
            "extension",
            "ground",
            "expected",
            "running_work",
            "safety_net",
            "work_accident",
            "traffic_accident");

    private final List<PersonalData> rooms;
    private final MessageSource messages;

    PlainWords(List<PersonalData> rooms, MessageSource messages) {
        this.rooms = rooms;
        this.messages = messages;
    }

    /** What stands in this column of the table with its schema, for this reader. */
    public String said(String table, String column, String value, Words words) {
        int schema = table.indexOf('.');
        return rooms.stream()
                .filter(room -> room.room().equals(table.substring(0, schema)))
                .flatMap(room -> room.said(table.substring(schema + 1), column, value, words).stream())
                .findFirst()
                .orElseGet(() -> CODES.contains(column) ? usual(column, value, words) : value);
    }

    /** What somebody wrote of this kind for themselves, for this reader. */
    public String told(String kind, String text, Language reader) {
        return told(kind, text, new Words(messages, reader));
    }

    /** The same, for a reader whose words are at hand. */
    public String told(String kind, String text, Words words) {
        String told = text;
        for (PersonalData room : rooms) {
            told = room.told(kind, told, words);
        }
        return told;
    }

    private static String usual(String column, String value, Words words) {
        return Stream.of("privacy.value." + column + "." + value, "privacy.value." + value)
                .filter(words::has)
                .findFirst()
                .map(words::say)
                .orElse(value);
    }
}
