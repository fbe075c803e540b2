package nl.klankbord.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.klankbord.OnTestDatabase;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Accounts.Opening;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.access.setup.Setup;
import nl.klankbord.access.setup.Setup.Founding;
import nl.klankbord.web.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@ContextConfiguration(initializers = OnTestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2099, 12, 31);

    @Autowired
    private Accounts accounts;

    @Autowired
    private Setup setup;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private UUID bram;

    @BeforeAll
    void bramMakesTheHouse() {
        String code = setup.offer().orElseThrow();
        bram = setup.found(new Founding(
                        code, "Werkbedrijf De Linde", false, "Bram", "Hart", "bram@delinde.example", "vier losse woorden", Language.NL))
                .orElseThrow();
    }

    @Test
    void anAddressBelongsToOnePersonAtATime() throws Exception {
        UUID daan = opened("Daan@DeLinde.example ");
        UUID other = Ids.next();
        assertThat(open(other, "daan@delinde.example")).containsExactly(other);
        assertThat(addressOf(daan)).isEqualTo("daan@delinde.example");
    }

    @Test
    void whoLeftFreesTheAddressForWhoComes() throws Exception {
        UUID left = opened("balie@delinde.example");
        assertThat(asBram(() -> accounts.close(Map.of(left, YESTERDAY)))).isEmpty();
        assertThat(open(Ids.next(), "balie@delinde.example")).isEmpty();
    }

    @Test
    void whoLeavesNextMonthStillSignsInUntilThen() throws Exception {
        UUID marit = opened("marit@delinde.example");
        asBram(() -> accounts.close(Map.of(marit, LATER)));
        assertThat(signsIn("marit@delinde.example")).isEqualTo(1);
        asBram(() -> accounts.close(Map.of(marit, YESTERDAY)));
        assertThat(signsIn("marit@delinde.example")).isZero();
    }

    @Test
    void whoComesBackGetsTheAccountBack() throws Exception {
        UUID bart = opened("bart@delinde.example");
        asBram(() -> accounts.close(Map.of(bart, YESTERDAY)));
        assertThat(open(bart, "bart.jansen@delinde.example")).isEmpty();
        assertThat(signsIn("bart.jansen@delinde.example")).isEqualTo(1);
    }

    @Test
    void twoPeopleTradeTheirAddresses() throws Exception {
        UUID one = opened("kas1@delinde.example");
        UUID two = opened("kas2@delinde.example");
        assertThat(asBram(() -> accounts.move(Map.of(one, "kas2@delinde.example", two, "kas1@delinde.example")))).isEmpty();
        assertThat(addressOf(one)).isEqualTo("kas2@delinde.example");
        assertThat(addressOf(two)).isEqualTo("kas1@delinde.example");
    }

    @Test
    void aTradeWithSomebodyWhoKeepsTheirsIsRefusedForTheWholeChain() throws Exception {
        UUID first = opened("hout1@delinde.example");
        UUID second = opened("hout2@delinde.example");
        opened("hout3@delinde.example");
        assertThat(asBram(() -> accounts.move(Map.of(first, "hout2@delinde.example", second, "hout3@delinde.example"))))
                .containsExactlyInAnyOrder(first, second);
        assertThat(addressOf(first)).isEqualTo("hout1@delinde.example");
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        assertThat(asBram(() -> accounts.close(Map.of(bram, YESTERDAY)))).containsExactly(bram);
        assertThat(signsIn("bram@delinde.example")).isEqualTo(1);
    }

    @Test
    void daanOpensNoAccounts() throws Exception {
        UUID daan = opened("daan2@delinde.example");
        assertThatThrownBy(() -> Looking.with(daan, () -> accounts.open(List.of(opening(Ids.next(), "x@delinde.example")))))
                .isInstanceOf(DataAccessException.class);
    }

    private UUID opened(String address) throws Exception {
        UUID person = Ids.next();
        assertThat(open(person, address)).isEmpty();
        return person;
    }

    private java.util.Set<UUID> open(UUID person, String address) throws Exception {
        return asBram(() -> accounts.open(List.of(opening(person, address))));
    }

    private static Opening opening(UUID person, String address) {
        return new Opening(person, address, Language.NL);
    }

    private <T> T asBram(Callable<T> work) throws Exception {
        return Looking.with(bram, work);
    }

    private String addressOf(UUID person) throws Exception {
        return asBram(() -> transaction.execute(_ -> database.sql("select address from access.account where person_id = ?")
                .param(person)
                .query(String.class)
                .single()));
    }

    private long signsIn(String address) {
        return transaction.execute(_ -> database.sql("select count(*) from access.credential_of(?, now())")
                .param(address)
                .query(Long.class)
                .single());
    }
}
