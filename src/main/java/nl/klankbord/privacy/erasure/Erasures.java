package nl.klankbord.privacy.erasure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.privacy.term.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Erasing somebody who left: one proposes, another agrees, and both see beforehand how much goes. */
@Repository
class Erasures {

    private final JdbcClient database;

    Erasures(JdbcClient database) {
        this.database = database;
    }

    /** Those that wait for a second person. */
    @Transactional(readOnly = true)
    List<Proposed> proposed() {
        return database.sql(
                        "select person_id, proposed_by, proposed_on from privacy.erasure_proposal order by proposed_on, person_id limit 200")
                .query((row, number) -> new Proposed(
                        row.getObject("person_id", UUID.class),
                        row.getObject("proposed_by", UUID.class),
                        row.getObject("proposed_on", LocalDate.class)))
                .list();
    }

    /** The proposal to erase this person, if there is one. */
    @Transactional(readOnly = true)
    Optional<Proposed> proposal(UUID person) {
        return proposed().stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** Whether the viewer may propose it: only of somebody who left, and never of oneself. */
    @Transactional(readOnly = true)
    boolean may(UUID person) {
        return yes("select privacy.may_erase(?)", person);
    }

    /** How much of what would go, tried and taken back; so this writes, although nothing is left of it. */
    @Transactional
    public List<Tally> rehearse(UUID person, LocalDate today) {
        return database.sql("select kind, number from privacy.rehearse_erasure(?) where number > 0")
                .param(person)
                .query((row, number) -> new Tally(today, row.getString("kind"), row.getLong("number")))
                .list();
    }

    /** One proposes; false when it cannot be. */
    @Transactional
    public boolean propose(UUID person) {
        return yes("select privacy.propose_erasure(?)", person);
    }

    /** Another agrees, and it is done; false when the viewer cannot be that person. */
    @Transactional
    public boolean agree(UUID person) {
        return yes("select privacy.agree_to_erasure(?)", person);
    }

    /** It does not happen; false when nobody proposed it. */
    @Transactional
    boolean drop(UUID person) {
        return yes("select privacy.drop_erasure(?)", person);
    }

    /** Everybody who was erased, as lines that the program that restores reads: a moment and a number. */
    @Transactional(readOnly = true)
    List<String> lines() {
        return database.sql("select line from privacy.erasure_lines() line")
                .query(String.class)
                .list();
    }

    private boolean yes(String sql, UUID person) {
        return database.sql(sql).param(person).query(Boolean.class).single();
    }

    /** Somebody proposed to erase somebody. */
    record Proposed(UUID person, UUID by, LocalDate on) {}
}
