package nl.klankbord.access.role;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Role;
import nl.klankbord.access.Roles;
import nl.klankbord.access.Roles.Taking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class RolesTest extends HouseTest {

    @Autowired
    private Roles roles;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void bramProposesAndYoussefAgrees() {
        assertThat(as(BRAM).post("/people/" + MARIT + "/roles", "role", "confidant"))
                .hasStatus(303)
                .hasHeader("Location", "/roles");
        assertThat(has(MARIT, "confidant")).isFalse();
        assertThat(as(YOUSSEF).get("/roles"))
                .bodyText()
                .contains("Bram de Groot wil dat Marit van der Veen vertrouwenspersoon wordt.", "Ik stem in");
        assertThat(as(YOUSSEF).post("/people/" + MARIT + "/roles/confidant/agreement"))
                .hasStatus(303);
        assertThat(has(MARIT, "confidant")).isTrue();
        assertThat(as(MARIT).get("/me"))
                .bodyText()
                .contains("Youssef Haddad stemde ermee in dat jij vertrouwenspersoon bent");
    }

    @Test
    void bramCannotAgreeWithHimself() {
        propose(MARIT, Role.HR);
        assertThat(as(BRAM).get("/roles"))
                .bodyText()
                .contains("Trek het voorstel in")
                .doesNotContain("Ik stem in");
        assertThat(as(BRAM).post("/people/" + MARIT + "/roles/hr/agreement")).hasStatus(404);
        assertThat(has(MARIT, "hr")).isFalse();
    }

    @Test
    void maritCannotAgreeForHerselfWhileSomebodyElseCan() {
        propose(MARIT, Role.HR);
        assertThat(as(MARIT).post("/people/" + MARIT + "/roles/hr/agreement")).hasStatus(404);
        assertThat(as(MARIT).get("/me")).bodyText().doesNotContain("Ik stem in");
        assertThat(has(MARIT, "hr")).isFalse();
    }

    @Test
    void inAHouseWithOneAdministratorThePersonHasTheLastWord() {
        house.run("delete from access.role where role = 'hr'");
        propose(YOUSSEF, Role.HR);
        assertThat(as(YOUSSEF).get("/me"))
                .bodyText()
                .contains("Bram de Groot wil dat Youssef Haddad HR wordt.", "Ik stem in");
        assertThat(as(YOUSSEF).post("/people/" + YOUSSEF + "/roles/hr/agreement"))
                .hasStatus(303)
                .hasHeader("Location", "/me");
        assertThat(has(YOUSSEF, "hr")).isTrue();
    }

    @Test
    void strangersSeeAndDecideNothing() {
        propose(MARIT, Role.HR);
        assertThat(as(DAAN).get("/roles")).hasStatus(403);
        assertThat(as(DAAN).post("/people/" + MARIT + "/roles/hr/agreement")).hasStatus(404);
        assertThat(as(DAAN).delete("/people/" + MARIT + "/roles/hr/proposal")).hasStatus(404);
        assertThat(house.count("access.role_proposal")).isOne();
    }

    @Test
    void aProposalCanBeTakenBackOrRefused() {
        propose(MARIT, Role.HR);
        assertThat(as(BRAM).delete("/people/" + MARIT + "/roles/hr/proposal")).hasStatus(303);
        propose(MARIT, Role.HR);
        assertThat(as(MARIT).delete("/people/" + MARIT + "/roles/hr/proposal"))
                .hasStatus(303)
                .hasHeader("Location", "/me");
        assertThat(house.count("access.role_proposal")).isZero();
    }

    @Test
    void onlyTheAdministratorProposesAndTakes() {
        assertThat(as(YOUSSEF).post("/people/" + MARIT + "/roles", "role", "hr"))
                .hasStatus(403);
        assertThat(as(YOUSSEF).delete("/people/" + ILSE + "/roles/confidant")).hasStatus(403);
        assertThatThrownBy(() -> looking(YOUSSEF, () -> roles.propose(MARIT, Role.HR)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> looking(YOUSSEF, () -> roles.take(ILSE, Role.CONFIDANT)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void bramTakesARoleAwayAndIlseCanReadIt() {
        assertThat(as(BRAM).delete("/people/" + ILSE + "/roles/confidant")).hasStatus(303);
        assertThat(has(ILSE, "confidant")).isFalse();
        assertThat(as(ILSE).get("/me")).bodyText().contains("Bram de Groot nam je de rol vertrouwenspersoon af");
    }

    @Test
    void theLastAdministratorStaysAlsoByTheDatabase() {
        assertThat(as(BRAM).delete("/people/" + BRAM + "/roles/administrator"))
                .hasStatus(303)
                .hasHeader("Location", "/roles");
        assertThat(has(BRAM, "administrator")).isTrue();
        assertThat(looking(BRAM, () -> roles.take(BRAM, Role.ADMINISTRATOR))).isEqualTo(Taking.LAST);
    }

    @Test
    void anAdministratorWhoseAccountIsClosedIsNoAdministratorToCountOn() {
        house.run("insert into access.role values (?, 'administrator', ?, now())", FATIMA, BRAM);
        assertThat(looking(BRAM, () -> roles.take(FATIMA, Role.ADMINISTRATOR))).isEqualTo(Taking.TAKEN);
        house.run("insert into access.role values (?, 'administrator', ?, now())", FATIMA, BRAM);
        house.run("update access.account set closed_at = '2026-11-01' where person_id = ?", FATIMA);
        assertThat(looking(BRAM, () -> roles.take(BRAM, Role.ADMINISTRATOR))).isEqualTo(Taking.LAST);
    }

    @Test
    void anAdministratorWhoIsAboutToLeaveIsNoneToCountOnEither() {
        house.run("insert into access.role values (?, 'administrator', ?, now())", FATIMA, BRAM);
        house.run("update access.account set closed_at = '2026-12-01' where person_id = ?", FATIMA);
        assertThat(looking(BRAM, () -> roles.take(BRAM, Role.ADMINISTRATOR))).isEqualTo(Taking.LAST);
    }

    @Test
    void aProposalOfWhoIsNoAdministratorAnyMoreCountsForNothing() {
        house.run("insert into access.role values (?, 'administrator', ?, now())", FATIMA, BRAM);
        propose(MARIT, Role.HR);
        looking(FATIMA, () -> roles.take(BRAM, Role.ADMINISTRATOR));
        nobodyCanAgree();
        // Somebody else may propose the same.
        assertThat(looking(FATIMA, () -> roles.propose(MARIT, Role.HR))).isTrue();
        assertThat(looking(YOUSSEF, () -> roles.agree(MARIT, Role.HR))).isTrue();
    }

    @Test
    void aProposalOfWhoLeftCountsForNothing() {
        house.run("insert into access.role values (?, 'administrator', ?, now())", FATIMA, BRAM);
        propose(MARIT, Role.HR);
        house.run("update access.account set closed_at = '2026-11-24 08:00+01' where person_id = ?", BRAM);
        nobodyCanAgree();
    }

    @Test
    void whoLeftGetsNoRoleAndNoOldProposalWhenTheyComeBack() {
        propose(MARIT, Role.HR);
        looking(YOUSSEF, () -> accounts.close(Map.of(MARIT, LocalDate.of(2026, 11, 20))));
        nobodyCanAgree();
        assertThat(house.count("access.role_proposal")).isZero();
    }

    @Test
    void aProposalLastsThirtyDays() {
        propose(MARIT, Role.HR);
        clock.pass(Duration.ofDays(30));
        assertThat(as(YOUSSEF).get("/roles")).bodyText().doesNotContain("Ik stem in");
        nobodyCanAgree();
        propose(MARIT, Role.HR);
        assertThat(looking(YOUSSEF, () -> roles.agree(MARIT, Role.HR))).isTrue();
    }

    @Test
    void whatWasTakenBackCannotBeAgreedToAndNobodyAgreesTwice() {
        propose(MARIT, Role.HR);
        as(BRAM).delete("/people/" + MARIT + "/roles/hr/proposal");
        nobodyCanAgree();
        propose(MARIT, Role.CONFIDANT);
        assertThat(looking(YOUSSEF, () -> roles.agree(MARIT, Role.CONFIDANT))).isTrue();
        assertThat(looking(YOUSSEF, () -> roles.agree(MARIT, Role.CONFIDANT))).isFalse();
    }

    @Test
    void bramCannotBeBothPeopleWithACardForYoussef() {
        house.run("insert into access.credential values (?, 'old', now())", YOUSSEF);
        as(BRAM).post("/people/" + YOUSSEF + "/entry-code");
        house.run("update access.entry_code set code_hash = sha256('card')");
        house.run("select * from access.use_entry_code(sha256('card'), 'new', '2026-11-24 09:00+01')");
        propose(MARIT, Role.HR);
        nobodyCanAgree();
        clock.pass(Duration.ofDays(8));
        assertThat(looking(YOUSSEF, () -> roles.agree(MARIT, Role.HR))).isTrue();
    }

    @Test
    void bramCannotBeBothPeopleByMovingYoussefsAddressToHimself() {
        looking(BRAM, () -> accounts.move(Map.of(YOUSSEF, "bram.anders@delinde.example")));
        propose(MARIT, Role.HR);
        nobodyCanAgree();
    }

    @Test
    void whoCameInForTheFirstTimeWithBramsCardIsSomebodyElse() {
        as(BRAM).post("/people/" + YOUSSEF + "/entry-code");
        house.run("update access.entry_code set code_hash = sha256('card')");
        house.run("select * from access.use_entry_code(sha256('card'), 'new', '2026-11-24 09:00+01')");
        propose(MARIT, Role.HR);
        assertThat(looking(YOUSSEF, () -> roles.agree(MARIT, Role.HR))).isTrue();
    }

    private void nobodyCanAgree() {
        for (UUID somebody : List.of(YOUSSEF, MARIT, BRAM, FATIMA)) {
            assertThat(looking(somebody, () -> roles.agree(MARIT, Role.HR))).isFalse();
        }
        assertThat(has(MARIT, "hr")).isFalse();
    }

    @Test
    void nobodyWritesRolesPastTheVerbs() {
        assertThatThrownBy(() -> asBram(
                        "insert into access.role (person_id, role, granted_by, granted_at) values ('%s', 'hr', '%s', now())"
                                .formatted(MARIT, BRAM)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asBram("delete from access.role where person_id = '%s'".formatted(BRAM)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asBram(
                        "insert into access.role_proposal values ('%s', 'hr', '%s', now())".formatted(MARIT, YOUSSEF)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyHasARoleTwiceOrOneThatIsNone() {
        assertThat(looking(BRAM, () -> roles.propose(ILSE, Role.CONFIDANT))).isFalse();
        assertThat(as(BRAM).post("/people/" + MARIT + "/roles", "role", "boss")).hasStatus(404);
        assertThat(as(BRAM).delete("/people/" + MARIT + "/roles/hr")).hasStatus(404);
    }

    @Test
    void daanSeesWhomHeCanTurnTo() {
        assertThat(as(DAAN).get("/help"))
                .hasStatusOk()
                .bodyText()
                .contains("Bij wie kan ik terecht?", "Ilse Vermeer", "Youssef Haddad", "Bram de Groot");
    }

    private void propose(UUID person, Role role) {
        assertThat(looking(BRAM, () -> roles.propose(person, role))).isTrue();
    }

    private boolean has(UUID person, String role) {
        return house.count("access.role where person_id = ? and role = ?", person, role) == 1;
    }

    private int asBram(String sql) {
        return looking(BRAM, () -> transaction.execute(_ -> database.sql(sql).update()));
    }
}
