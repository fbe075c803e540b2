package nl.klankbord.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The one organisation of this installation. */
@Repository
public class Organisation {

    private final JdbcClient database;

    Organisation(JdbcClient database) {
        this.database = database;
    }

    /** The organisation, once it was set up. */
    @Transactional(readOnly = true)
    public Optional<House> house() {
        return database.sql("select name, example from access.organisation")
                .query((row, number) -> new House(row.getString("name"), row.getBoolean("example")))
                .optional();
    }

    /**
     * What is known of it.
     *
     * @param example made as an example, and so for ever
     */
    public record House(String name, boolean example) {}
}
