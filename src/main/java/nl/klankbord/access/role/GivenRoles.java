package nl.klankbord.access.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.klankbord.access.AuditTrail;
import nl.klankbord.access.Role;
import nl.klankbord.access.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Roles and proposals for them. Every rule is kept by the verbs of the database; here each deed is noted for the person. */
@Repository
class GivenRoles implements Roles {

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Clock clock;

    GivenRoles(JdbcClient database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean propose(UUID person, Role role) {
        return noted(
                is("select access.propose_role(?, ?, ?)", person, role.code(), now()), "roleProposed", person, role);
    }

    @Override
    @Transactional
    public boolean agree(UUID person, Role role) {
        return noted(is("select access.agree_to_role(?, ?, ?)", person, role.code(), now()), "roleGiven", person, role);
    }

    @Override
    @Transactional
    public Taking take(UUID person, Role role) {
        String outcome = database.sql("select access.take_role(?, ?, ?)")
                .params(person, role.code(), now())
                .query(String.class)
                .single();
        noted(outcome.equals("taken"), "roleTaken", person, role);
        return Taking.valueOf(outcome.toUpperCase(Locale.ROOT));
    }

    /** Takes back a proposal, or refuses it. */
    @Transactional
    public boolean drop(UUID person, Role role) {
        return noted(is("select access.drop_role_proposal(?, ?)", person, role.code()), "roleDropped", person, role);
    }

    /** Everybody with a role, longest first. */
    @Transactional(readOnly = true)
    public List<Given> all() {
        return database.sql(
                        "select person_id, role, granted_by, agreed_by, granted_at from access.role order by role, granted_at, person_id")
                .query(GivenRoles::given)
                .list();
    }

    /** Proposals that the viewer may know of, with whether they may agree. */
    @Transactional(readOnly = true)
    public List<Proposed> proposals() {
        return database.sql("select person_id, role, proposed_by, asked from access.standing_proposals(?)")
                .param(now())
                .query(GivenRoles::proposed)
                .list();
    }

    private boolean is(String verb, Object... arguments) {
        return database.sql(verb).params(arguments).query(Boolean.class).single();
    }

    private boolean noted(boolean done, String action, UUID person, Role role) {
        if (done) {
            trail.note(person, action + "." + role.code(), person);
        }
        return done;
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                row.getObject("person_id", UUID.class),
                Role.of(row.getString("role")),
                row.getObject("granted_by", UUID.class),
                row.getObject("agreed_by", UUID.class),
                row.getObject("granted_at", OffsetDateTime.class).toInstant());
    }

    private static Proposed proposed(ResultSet row, int number) throws SQLException {
        return new Proposed(
                row.getObject("person_id", UUID.class),
                Role.of(row.getString("role")),
                row.getObject("proposed_by", UUID.class),
                row.getBoolean("asked"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** A role that counts. */
    record Given(UUID person, Role role, UUID by, @Nullable UUID agreed, Instant at) {}

    /** A role that waits for a second person; asked when that may be the viewer. */
    record Proposed(UUID person, Role role, UUID by, boolean asked) {}
}
