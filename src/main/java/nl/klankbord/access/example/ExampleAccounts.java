package nl.klankbord.access.example;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of the example organisation; there are none anywhere else. */
@Repository
class ExampleAccounts {

    private final JdbcClient database;

    ExampleAccounts(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Optional<UUID> find(UUID person) {
        return database.sql("select person from access.example_account(?) as person where person is not null")
                .param(person)
                .query(UUID.class)
                .optional();
    }
}
