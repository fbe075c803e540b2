package nl.klankbord.coach;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody keeps for themselves is theirs alone: the database says so, whatever the program asks. */
class CoachWallsTest extends HouseTest {

    private static final List<String> TABLES = List.of("skill", "notebook", "evidence", "warning", "nugget");
    private static final List<String> WRITTEN = List.of("notebook", "evidence", "nugget");

    @BeforeEach
    void fatimaKeepsSomethingOfEach() {
        house.run("insert into coach.skill values (?, 'listen', 'likes')", FATIMA);
        house.run("insert into coach.warning values (?, array['interrupt'], '', array['ask'], '')", FATIMA);
        house.run(
                "insert into coach.notebook values (gen_random_uuid(), ?, 'Hm', '', '', '2026-12-01', '2026-11-24', '2026-12-29')",
                FATIMA);
        house.run(
                "insert into coach.evidence values (gen_random_uuid(), ?, ?, 'Hij wil niet', 'Kwam te laat', 'Bleef langer', '2026-12-01', '2026-11-24', '2026-12-29')",
                FATIMA,
                DAAN);
        house.run(
                "insert into coach.nugget values (gen_random_uuid(), ?, ?, 'Zei het eerlijk', '2026-11-24', '2026-12-29')",
                FATIMA,
                DAAN);
    }

    @Test
    void nobodyElseReadsAnyOfItNorWhomItIsAbout() throws SQLException {
        for (String table : TABLES) {
            assertThat(seen(FATIMA, "2026-11-24", table)).as(table).isEqualTo(1);
            for (UUID other : List.of(DAAN, MARIT, BART, JOLANDA, TOMASZ, YOUSSEF, ILSE, BRAM)) {
                assertThat(seen(other, "2026-11-24", table)).as(table).isZero();
            }
        }
    }

    @Test
    void afterItsLastDayNobodyReadsItAndTheNightSweepsItOut() throws SQLException {
        for (String table : WRITTEN) {
            assertThat(seen(FATIMA, "2026-12-29", table)).as(table).isEqualTo(1);
            assertThat(seen(FATIMA, "2026-12-30", table)).as(table).isZero();
        }
        house.run("select coach.expire('2026-12-29')");
        WRITTEN.forEach(table -> assertThat(house.count("coach." + table)).isEqualTo(1));
        house.run("select coach.expire('2026-12-30')");
        WRITTEN.forEach(table -> assertThat(house.count("coach." + table)).isZero());
        assertThat(house.count("coach.skill")).isEqualTo(1);
    }

    @Test
    void whatWasThrownAwayOrSaidGoesThatNight() {
        house.run("update coach.notebook set removed_on = '2026-11-24'");
        house.run("update coach.nugget set said_on = '2026-11-24'");
        house.run("select coach.expire('2026-11-24')");
        assertThat(house.count("coach.notebook")).isEqualTo(1);
        house.run("select coach.expire('2026-11-25')");
        assertThat(house.count("coach.notebook") + house.count("coach.nugget")).isZero();
    }

    @Test
    void whoeverGoesTakesAllOfItAlong() {
        house.run("select coach.erase(?)", DAAN);
        assertThat(house.count("coach.evidence") + house.count("coach.nugget")).isZero();
        assertThat(house.count("coach.notebook")).isEqualTo(1);
        house.run("select coach.erase(?)", FATIMA);
        TABLES.forEach(table -> assertThat(house.count("coach." + table)).isZero());
    }

    @Test
    void whatIsAboutSomebodyIsLaidBeforeItsWriterWhenTheyAsk() {
        as(DAAN).post("/me/request");
        assertThat(house.count("privacy.review where author_id = ? and text = 'Zei het eerlijk'", FATIMA))
                .isEqualTo(1);
        assertThat(house.count("privacy.review where text = E'Hij wil niet\\n+ Kwam te laat\\n- Bleef langer'"))
                .isEqualTo(1);
        assertThat(as(FATIMA).get("/me/reviews")).bodyText().contains("Zei het eerlijk", "Bleef langer");
        assertThat(as(DAAN).get("/me/request")).bodyText().doesNotContain("Bleef langer");
    }

    /** Whoever found a way to the database still writes nothing in another's name, and nothing about people of another. */
    @Test
    void theDatabaseRefusesWhatIsNotOnesOwn() {
        for (String forged : List.of(
                "insert into coach.skill values ('%s', 'listen', 'likes')".formatted(JOLANDA),
                "insert into coach.warning values ('%s', '{}', '', '{}', '')".formatted(JOLANDA),
                "insert into coach.notebook values (gen_random_uuid(), '%s', 'x', '', '', '2026-12-01', '2026-11-24', '2026-12-29')"
                        .formatted(JOLANDA),
                "insert into coach.evidence values (gen_random_uuid(), '%s', null, 'x', '', '', '2026-12-01', '2026-11-24', '2026-12-29')"
                        .formatted(JOLANDA),
                "insert into coach.evidence values (gen_random_uuid(), '%s', '%s', 'x', '', '', '2026-12-01', '2026-11-24', '2026-12-29')"
                        .formatted(FATIMA, TOMASZ),
                "insert into coach.nugget values (gen_random_uuid(), '%s', '%s', 'x', '2026-11-24', '2026-12-29')"
                        .formatted(FATIMA, TOMASZ),
                "update coach.nugget set line = 'anders'",
                "update coach.notebook set ends_on = '2027-01-01'",
                "update coach.evidence set about_id = null",
                "delete from coach.evidence")) {
            assertThatThrownBy(() -> run(FATIMA, forged))
                    .as(forged)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    private void run(UUID viewer, String sql) throws SQLException {
        try (Connection app = house.database().app().connect()) {
            app.setAutoCommit(false);
            try (var statement = app.createStatement()) {
                statement.execute(looking(viewer, "2026-11-24"));
                statement.execute(sql);
            }
        }
    }

    private long seen(UUID viewer, String today, String table) throws SQLException {
        try (Connection app = house.database().app().connect()) {
            app.setAutoCommit(false);
            try (var statement = app.createStatement()) {
                statement.execute(looking(viewer, today));
                var row = statement.executeQuery("select count(*) from coach." + table);
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String looking(UUID viewer, String today) {
        return "select set_config('k.viewer', '%s', true), set_config('k.today', '%s', true)".formatted(viewer, today);
    }
}
