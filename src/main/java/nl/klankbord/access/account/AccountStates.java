package nl.klankbord.access.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How it stands with accounts, as far as those who keep them may know: never when somebody was in, and never what they did. */
@Repository
class AccountStates {

    private final JdbcClient database;
    private final Clock clock;

    AccountStates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By person; who has no account is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, AccountState> of(Collection<UUID> people) {
        return database
                .sql("select * from access.account_states(?, ?)")
                .params(people.toArray(UUID[]::new), OffsetDateTime.now(clock))
                .query(AccountStates::state)
                .stream()
                .collect(Collectors.toMap(AccountState::person, it -> it));
    }

    private static AccountState state(ResultSet row, int number) throws SQLException {
        return new AccountState(
                row.getObject("person_id", UUID.class),
                row.getString("address"),
                row.getBoolean("open"),
                row.getBoolean("entered"),
                row.getBoolean("awaited"),
                roles(row.getArray("roles")));
    }

    private static List<Role> roles(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(Role::of).toList();
    }
}
