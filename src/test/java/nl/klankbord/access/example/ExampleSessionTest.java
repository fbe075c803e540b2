package nl.klankbord.access.example;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import nl.klankbord.HouseTest;
import nl.klankbord.access.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ExampleSessionTest extends HouseTest {

    @Autowired
    private ConfigurableEnvironment environment;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void takeTheSettingsAway() {
        environment.getPropertySources().remove("tampered");
    }

    @Test
    void inTheExampleOneTapIsEnough() {
        example();
        assertThat(stranger().post("/example/session", "person", DAAN.toString()))
                .hasStatus(303)
                .hasHeader("Location", "/");
    }

    @Test
    void inAnyOtherHouseTheDoorIsNotThere() {
        assertThat(stranger().post("/example/session", "person", DAAN.toString()))
                .hasStatus(404);
        assertThat(stranger().post("/example/session", "person", BRAM.toString()))
                .hasStatus(404);
        assertThat(house.count("access.session")).isZero();
    }

    @Test
    void noSettingMakesARealHouseAnExample() {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "tampered",
                        Map.of(
                                "klankbord.example",
                                "true",
                                "klankbord.empty",
                                "false",
                                "klankbord.organisation.example",
                                "true")));
        assertThat(stranger().post("/example/session", "person", DAAN.toString(), "example", "true"))
                .hasStatus(404);
        assertThat(stranger().get("/sign-in")).bodyText().doesNotContain("/example/session");
    }

    @Test
    void inTheExampleNobodyIsTappedWhoseAddressIsReal() {
        example();
        house.run("update access.account set address = 'daan@delinde.nl' where person_id = ?", DAAN);
        assertThat(stranger().post("/example/session", "person", DAAN.toString()))
                .hasStatus(404);
        assertThat(stranger().post("/example/session", "person", Ids.next().toString()))
                .hasStatus(404);
        assertThat(stranger().post("/example/session", "person", "x")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access.organisation set example = true",
                "update access.organisation set example = not example",
                "delete from access.organisation",
                "insert into access.organisation values (false, 'Nog een', true, now())",
                "insert into access.organisation values (true, 'Nog een', true, now())"
            })
    void theMarkStaysForEverForTheAppAndForTheOwner(String tampering) {
        assertThatThrownBy(() -> house.run(tampering)).hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(
                        () -> transaction.execute(_ -> database.sql(tampering).update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(house.count("access.organisation where not example")).isOne();
        assertThat(house.count("access.organisation")).isOne();
    }

    @Test
    void anOrganisationMayChangeItsName() {
        house.run("update access.organisation set name = 'De Nieuwe Linde'");
        assertThat(house.count("access.organisation where name = 'De Nieuwe Linde'"))
                .isOne();
    }

    private void example() {
        house.run("truncate access.organisation");
        house.run("insert into access.organisation values (true, 'Werkbedrijf De Linde', true, now())");
    }
}
