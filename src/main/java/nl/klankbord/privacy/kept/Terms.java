package nl.klankbord.privacy.kept;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How long this house keeps what a house may choose about. */
@Repository
public class Terms {

    /** Which of the terms a word of the comments goes by; the other words mean the same in every house. */
    private static final Map<String, String> NAMED = Map.of(
            "employment",
            "leaving",
            "twoYearsAfter",
            "leaving",
            "sharedOrShort",
            "unshared",
            "twoYears",
            "trail",
            "whileItStands",
            "trail");

    private static final String ALL =
            "select name, privacy.months(name) as months from unnest(array['leaving', 'unshared', 'longAgo', 'trail']) name";

    private final JdbcClient database;

    Terms(JdbcClient database) {
        this.database = database;
    }

    /** Months by the name of the term; none where there is no end. */
    @Transactional(readOnly = true)
    public Map<String, Integer> months() {
        return database.sql(ALL).query((row, number) -> Map.entry(row.getString("name"), row.getInt("months"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The term that a word of the comments goes by; empty when no house chooses it. */
    static String of(String keep) {
        return NAMED.getOrDefault(keep, "");
    }
}
