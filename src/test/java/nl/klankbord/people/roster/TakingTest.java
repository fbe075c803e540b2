package nl.klankbord.people.roster;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static nl.klankbord.people.roster.Lists.CLEAN;
import static nl.klankbord.people.roster.Lists.FAULTY;
import static nl.klankbord.people.roster.Lists.LATER;
import static nl.klankbord.people.roster.Lists.SOURCE;
import static nl.klankbord.people.roster.Lists.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.HouseTest;
import nl.klankbord.people.Rosters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists that are taken in for real. The cast is in the house already, with a source of its own. */
class TakingTest extends HouseTest {
    private static final String HEADINGS =
            "Personeelsnummer;Voornaam;Voorvoegsel;Achternaam;E-mail;Afdeling;Leidinggevende;Begeleider;In dienst;Uit dienst;Uren";
    private static final int CAST = 9;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Houses houses;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theCleanListPuts552PeopleIn28TeamsIntoTheHouse() {
        assertThat(take(bytes(CLEAN))).isEqualTo(552 + CAST);
        assertThat(house.count("people.employment where source = ?", SOURCE)).isEqualTo(552);
        assertThat(house.count(
                        "people.team t where exists (select from people.person p join people.employment e on e.person_id = p.id"
                                + " where e.source = 'AFAS' and p.team_id = t.id)"))
                .isEqualTo(28);
        assertThat(house.count("people.reporting_line where source = ?", SOURCE))
                .isEqualTo(551);
    }

    @Test
    void everybodyWithAnAddressOfTheirOwnCanBeLetIn() {
        take(bytes(CLEAN));
        assertThat(house.count("access.account where closed_at is null")).isEqualTo(552 - 9 + CAST);
    }

    @Test
    void zoeIsFoundByAnyWordOfHerName() {
        take(bytes(CLEAN));
        assertThat(house.count("people.name_word where word = 'zoe'")).isPositive();
        assertThat(house.count(
                        "people.person p where not exists (select from people.name_word w where w.person_id = p.id)"))
                .isZero();
    }

    @Test
    void whatTheDatabaseHoldsIsWhatThePlanSaid() {
        for (var list : List.of(CLEAN, FAULTY, LATER, CLEAN)) {
            var before = now();
            var plan = Plan.of(before, Lists.roster(Lists.table(bytes(list)), before), Extent.WHOLE_LIST);
            take(bytes(list));
            var planned = byNumber(Moved.into(before, SOURCE, plan, before.today()));
            assertThat(byNumber(now())).isEqualTo(planned);
        }
    }

    @Test
    void aMonthLaterExactlyTheNotedChangesAreThere() {
        take(bytes(CLEAN));
        clock.set("2026-12-22T09:00");
        assertThat(take(bytes(LATER))).isEqualTo(552 + 9 - 7 + CAST);
        assertThat(house.count("people.person where left_on = '2026-11-30'")).isEqualTo(7);
        assertThat(house.count("access.account where closed_at is not null")).isEqualTo(7);
        assertThat(house.count("people.reporting_line where ends_on = '2026-12-21'"))
                .isEqualTo(12);
        assertThat(house.count("people.person where family_name like '%-Bos'")).isEqualTo(4);
    }

    @Test
    void whoLeavesNextWeekGuidesUntilThenAndSignsInUntilThen() {
        take(lines(
                "1;Anna;;Test;anna@delinde.example;Groen;;;;30-11-2026;36",
                "2;Bo;;Test;bo@delinde.example;Groen;1;;;;36"));
        assertThat(house.count("people.reporting_line where source = 'AFAS' and ends_on = '2026-11-30'"))
                .isOne();
        assertThat(house.count("access.account where address = 'anna@delinde.example' and closed_at > '2026-11-30'"))
                .isOne();
    }

    @Test
    void whenALastDayIsTakenBackEverythingGoesOn() {
        var stays = new String[] {
            "1;Anna;;Test;anna@delinde.example;Groen;;;;;36", "2;Bo;;Test;bo@delinde.example;Groen;1;;;;36"
        };
        take(lines(stays));
        take(lines(stays[0].replace(";;36", ";30-11-2026;36"), stays[1]));
        take(lines(stays));
        assertThat(house.count("people.reporting_line where source = 'AFAS' and ends_on is null"))
                .isOne();
        assertThat(house.count("access.account where address = 'anna@delinde.example' and closed_at is null"))
                .isOne();
        assertThat(house.count("people.person where given_name = 'Anna' and left_on is null"))
                .isOne();
    }

    @Test
    void whoReturnsIsTheSamePersonWithTheSameAccount() {
        var anna = "1;Anna;;Test;anna@delinde.example;Groen;;;;;36";
        take(lines(anna, "2;Bo;;Test;bo@delinde.example;Groen;1;;;;36"));
        take(lines("2;Bo;;Test;bo@delinde.example;Groen;;;;;36"));
        assertThat(house.count("access.account where closed_at is null")).isEqualTo(CAST + 1);
        take(lines(anna, "2;Bo;;Test;bo@delinde.example;Groen;1;;;;36"));
        assertThat(house.count("people.person where given_name = 'Anna' and left_on is null"))
                .isOne();
        assertThat(house.count("access.account where closed_at is null")).isEqualTo(CAST + 2);
        assertThat(house.count("people.reporting_line where source = 'AFAS' and ends_on is null"))
                .isOne();
    }

    @Test
    void twoKindsOfLinesStandSideBySide() {
        take(lines(
                "1;Anna;;Test;;Groen;;;;;36",
                "2;Bo;;Test;;Groen;;;;;36",
                "3;Cas;;Test;;Groen;1;2;;;36",
                "4;Dag;;Test;;Groen;1;1;;;36"));
        assertThat(house.count("people.reporting_line where source = 'AFAS' and kind = 'line'"))
                .isEqualTo(2);
        assertThat(house.count("people.reporting_line where source = 'AFAS' and kind = 'guide'"))
                .isEqualTo(2);
    }

    @Test
    void theCastStaysBecauseItCameWithAnotherList() {
        take(lines("1;Anna;;Test;anna@delinde.example;Groen;;;;;36"));
        take(lines("2;Bo;;Test;bo@delinde.example;Groen;;;;;36"));
        assertThat(house.count("people.person where left_on is null")).isEqualTo(CAST + 1);
        assertThat(house.count("people.reporting_line where source = 'test' and ends_on is null"))
                .isEqualTo(5);
    }

    @Test
    void aLineThatSomebodyDrewByHandStaysTheirs() {
        house.run("update people.employment set source = 'AFAS', number = '1' where person_id = ?", FATIMA);
        house.run("update people.employment set source = 'AFAS', number = '2' where person_id = ?", DAAN);
        var fatima = "1;Fatima;el;Amrani;fatima@delinde.example;;;;;;";
        take(lines(fatima, "2;Daan;de;Boer;daan@delinde.example;;;1;;;"));
        assertThat(house.count("people.reporting_line where employee_id = ? and manager_id = ?", DAAN, FATIMA))
                .isOne();
        take(lines(fatima, "2;Daan;de;Boer;daan@delinde.example;;;;;;"));
        assertThat(house.count("people.reporting_line where employee_id = ? and ends_on is null", DAAN))
                .isOne();
    }

    @Test
    void theLastAdministratorKeepsTheAccount() {
        house.run("update people.employment set source = 'AFAS' where person_id = ?", BRAM);
        take(lines("1;Anna;;Test;anna@delinde.example;Groen;;;;;36"));
        assertThat(house.count("access.account where person_id = ? and closed_at is null", BRAM))
                .isOne();
    }

    @Test
    void anAddressOfTheCastIsNotGivenToSomebodyElse() {
        take(lines("1;Anna;;Test;bart@delinde.example;Groen;;;;;36"));
        assertThat(house.count("access.account where address = 'bart@delinde.example' and person_id = ?", BART))
                .isOne();
        assertThat(house.count("people.person where given_name = 'Anna' and mail is null"))
                .isOne();
    }

    @Test
    void aNewAddressIsTheOneToSignInWith() {
        take(lines("1;Anna;;Test;anna@delinde.example;Groen;;;;;36"));
        take(lines("1;Anna;;Test;anna.test@delinde.example;Groen;;;;;36"));
        assertThat(house.count("access.account where address = 'anna.test@delinde.example'"))
                .isOne();
        assertThat(house.count("access.account where address = 'anna@delinde.example'"))
                .isZero();
    }

    @Test
    void whoHasNoAddressYetGetsAnAccountWithTheFirstOne() {
        take(lines("1;Anna;;Test;;Groen;;;;;36"));
        assertThat(house.count("access.account")).isEqualTo(CAST);
        take(lines("1;Anna;;Test;anna@delinde.example;Groen;;;;;36"));
        assertThat(house.count("access.account")).isEqualTo(CAST + 1);
    }

    @Test
    void daanTakesInNobody() {
        assertThatThrownBy(() -> looking(DAAN, () -> rosters.takeIn(lines("1;A;;Test;;;;;;;"), SOURCE, true)))
                .isInstanceOf(DataAccessException.class);
        assertThat(house.count("people.person")).isEqualTo(CAST);
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() {
        assertThatThrownBy(() -> take(new byte[] {1, 0, 2})).isInstanceOf(IllegalArgumentException.class);
        assertThat(house.count("people.person")).isEqualTo(CAST);
    }

    private int take(byte[] file) {
        return looking(YOUSSEF, () -> rosters.takeIn(file, SOURCE, true));
    }

    private House now() {
        return looking(YOUSSEF, () -> Objects.requireNonNull(transaction.execute(status -> houses.of(SOURCE))));
    }

    private static byte[] lines(String... lines) {
        return (HEADINGS + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    /** Newcomers get an identifier only in the database, so people are compared by number. */
    private static Map<String, List<@Nullable Object>> byNumber(House house) {
        Function<@Nullable UUID, Object> number = id -> {
            var person = id == null ? null : house.person(id);
            return person == null ? "" : person.post().number();
        };
        LocalDate today = house.today();
        return house.people().stream()
                .filter(house::isOwn)
                .collect(Collectors.toMap(
                        known -> known.post().number(),
                        known -> Arrays.asList(
                                known.name(),
                                known.mail(),
                                known.team(),
                                known.post(),
                                known.left(today) ? "" : number.apply(known.manager()),
                                known.left(today) ? "" : number.apply(known.guide()))));
    }
}
