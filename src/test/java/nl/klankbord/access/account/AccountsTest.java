package nl.klankbord.access.account;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Accounts.Opening;
import nl.klankbord.access.Ids;
import nl.klankbord.web.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class AccountsTest extends HouseTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final UUID newcomer = Ids.next();

    @Autowired
    private Accounts accounts;

    @Test
    void youssefOpensAnAccountWithTheAddressInSmallLetters() {
        assertThat(open(" Noor@DeLinde.example")).isEmpty();
        assertThat(opens("noor@delinde.example")).isTrue();
    }

    @Test
    void anAddressBelongsToOnePersonAtATime() {
        assertThat(open("daan@delinde.example")).containsExactly(newcomer);
        assertThat(house.count("access.account where person_id = ?", newcomer)).isZero();
    }

    @Test
    void whoLeftFreesTheAddressForWhoComes() {
        assertThat(close(DAAN, YESTERDAY)).isEmpty();
        assertThat(open("daan@delinde.example")).isEmpty();
    }

    @Test
    void whoLeavesTodaySignsInUntilTheDayIsOver() {
        close(MARIT, TODAY);
        assertThat(opens("marit@delinde.example")).isTrue();
        clock.set("2026-11-25T00:00");
        assertThat(opens("marit@delinde.example")).isFalse();
    }

    @Test
    void nothingThatOpensAClosedAccountIsLeft() {
        house.run("insert into access.credential values (?, 'hash', now())", BART);
        session(BART);
        close(BART, YESTERDAY);
        assertThat(house.count("access.credential")).isZero();
        assertThat(house.count("access.session")).isZero();
    }

    @Test
    void whoComesBackGetsTheAccountBack() {
        close(BART, YESTERDAY);
        assertThat(asYoussef(
                        () -> accounts.open(List.of(new Opening(BART, "bart.jansen@delinde.example", Language.NL)))))
                .isEmpty();
        assertThat(opens("bart.jansen@delinde.example")).isTrue();
    }

    @Test
    void daanAndMaritTradeTheirAddresses() {
        assertThat(move(Map.of(DAAN, "marit@delinde.example", MARIT, "daan@delinde.example")))
                .isEmpty();
        assertThat(house.count("access.account where person_id = ? and address = 'marit@delinde.example'", DAAN))
                .isOne();
        assertThat(house.count("access.account where person_id = ? and address = 'daan@delinde.example'", MARIT))
                .isOne();
    }

    @Test
    void anAddressOfSomebodyWhoKeepsTheirsIsRefusedForTheWholeChain() {
        assertThat(move(Map.of(DAAN, "marit@delinde.example", MARIT, "bart@delinde.example")))
                .containsExactlyInAnyOrder(DAAN, MARIT);
        assertThat(opens("daan@delinde.example")).isTrue();
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(close(BRAM, YESTERDAY)).containsExactly(BRAM);
        assertThat(opens("bram@delinde.example")).isTrue();
    }

    @Test
    void anAdministratorMayLeaveWhenAnotherStays() {
        house.run("insert into access.role values (?, 'administrator', ?, now())", FATIMA, BRAM);
        assertThat(close(BRAM, YESTERDAY)).isEmpty();
        assertThat(house.count("access.role where person_id = ?", BRAM)).isZero();
    }

    @Test
    void anExampleTakesOnlyAddressesThatNoMailCanReach() {
        house.run("truncate access.organisation");
        house.run("insert into access.organisation values (true, 'De Linde', true, now())");
        assertThat(open("noor@delinde.nl")).containsExactly(newcomer);
        assertThat(move(Map.of(DAAN, "daan@delinde.nl"))).containsExactly(DAAN);
        assertThat(open("noor@delinde.example")).isEmpty();
    }

    @Test
    void daanKeepsNobodysAccount() {
        assertThatThrownBy(() -> looking(
                        DAAN, () -> accounts.open(List.of(new Opening(newcomer, "x@delinde.example", Language.NL)))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> looking(DAAN, () -> accounts.move(Map.of(DAAN, "y@delinde.example"))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> looking(DAAN, () -> accounts.close(Map.of(MARIT, YESTERDAY))))
                .isInstanceOf(DataAccessException.class);
    }

    private Set<UUID> open(String address) {
        return asYoussef(() -> accounts.open(List.of(new Opening(newcomer, address, Language.NL))));
    }

    private Set<UUID> move(Map<UUID, String> addresses) {
        return asYoussef(() -> accounts.move(addresses));
    }

    private Set<UUID> close(UUID person, LocalDate lastDay) {
        return asYoussef(() -> accounts.close(Map.of(person, lastDay)));
    }

    private static <T> T asYoussef(java.util.concurrent.Callable<T> work) {
        return looking(YOUSSEF, work);
    }

    private boolean opens(String address) {
        return house.count(
                        "access.credential_of(?, ?::timestamptz)",
                        address,
                        clock.instant().toString())
                == 1;
    }
}
