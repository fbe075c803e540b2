package nl.klankbord.privacy.erasure;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.Seen;
import nl.klankbord.privacy.kept.Column;
import nl.klankbord.privacy.kept.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is erased is gone from every room; what stays of them is a number that leads nowhere. */
class ErasureTest extends HouseTest {

    /** Where a number may stay: who looked, who let whom in, who asked and agreed, and who must not come back. */
    private static final Set<String> NUMBERS = Set.of(
            "access.audit.viewer_id",
            "access.audit.subject_id",
            "access.audit.object_id",
            "access.role.granted_by",
            "access.role.agreed_by",
            "access.role_proposal.proposed_by",
            "access.entry_code.made_by",
            "language.house_rule.made_by",
            "language.house_rule.ended_by",
            "knowledge.piece.made_by",
            "knowledge.piece.changed_by",
            "knowledge.piece.ended_by",
            "knowledge.piece_version.made_by",
            "knowledge.piece_version.ended_by",
            "privacy.erasure.person_id",
            "privacy.erasure_proposal.proposed_by",
            "privacy.request.extended_by",
            "privacy.term_change.proposed_by",
            "privacy.term_change.agreed_by");

    @Autowired
    private Columns columns;

    @BeforeEach
    void somethingOfEverything() throws SQLException, IOException {
        try (Connection owner = house.database().owner().connect();
                var statement = owner.createStatement()) {
            statement.execute(Files.readString(Path.of("src/test/resources/walls.sql")));
        }
        house.run("update people.person set left_on = '2026-11-20' where id = ?", DAAN);
    }

    @TestFactory
    List<DynamicTest> nothingOfHimStays() {
        assertThat(traces(DAAN)).isNotEmpty();
        as(YOUSSEF).post("/people/" + DAAN + "/erasure");
        as(BRAM).post("/people/" + DAAN + "/erasure/agreement");
        Guard<UUID> guard = Guard.of("nothingOfHimStays", this::look);
        return List.of(guard.keptBy(DAAN), DynamicTest.dynamicTest("somebody who is still there is noticed", () -> {
            assertThat(guard.look().apply(MARIT).offences()).hasSizeGreaterThan(20);
        }));
    }

    @Test
    void itTakesTwo() {
        assertThat(as(YOUSSEF).post("/people/" + DAAN + "/erasure")).hasStatus(303);
        assertThat(as(YOUSSEF).post("/people/" + DAAN + "/erasure/agreement")).hasStatus(404);
        assertThat(as(FATIMA).post("/people/" + DAAN + "/erasure/agreement")).hasStatus(403);
        assertThat(house.count("people.person where id = ?", DAAN)).isEqualTo(1);
        assertThat(as(BRAM).post("/people/" + DAAN + "/erasure/agreement")).hasStatus(303);
        assertThat(house.count("people.person where id = ?", DAAN)).isZero();
        assertThat(house.count("privacy.clearing where kind = 'conversation' and number > 0"))
                .isEqualTo(1);
    }

    @Test
    void whoStillWorksHereIsNotErasedAndNobodyErasesThemselves() {
        assertThat(as(YOUSSEF).post("/people/" + MARIT + "/erasure")).hasStatus(404);
        house.run("update people.person set left_on = '2026-11-20' where id = ?", YOUSSEF);
        assertThat(as(YOUSSEF).post("/people/" + YOUSSEF + "/erasure")).hasStatus(404);
    }

    /** The rehearsal says what goes, and everything is there afterwards. */
    @Test
    void theRehearsalChangesNothing() throws Exception {
        Map<String, Long> before = sizes();
        String page =
                as(YOUSSEF).get("/people/" + DAAN + "/erasure").getResponse().getContentAsString();
        assertThat(page).contains("Gesprekken: 2");
        assertThat(sizes()).isEqualTo(before);
    }

    /** A backup of before brings him back; the list that lies beside it lets him go again. */
    @Test
    void nobodyComesBackFromAnOldBackup() throws SQLException, IOException {
        house.clear();
        somethingOfEverything();
        house.run(
                "select access.apply_erasures(array[?]::uuid[], array[?]::timestamptz[])",
                DAAN,
                java.time.OffsetDateTime.parse("2026-11-22T00:00:00Z"));
        assertThat(house.count("privacy.erasure where person_id = ?", DAAN)).isEqualTo(1);
        assertThat(traces(DAAN)).isEmpty();
        house.run("select access.apply_erasures('{}', '{}')");
        assertThat(traces(DAAN)).isEmpty();
    }

    @Test
    void theListBesideTheBackupsHoldsADayAndANumber() throws Exception {
        as(YOUSSEF).post("/people/" + DAAN + "/erasure");
        as(BRAM).post("/people/" + DAAN + "/erasure/agreement");
        assertThat(as(BRAM).post("/privacy/erasures/list").getResponse().getContentAsString())
                .endsWith("2026-11-24T00:00:00Z " + DAAN + "\n")
                .matches("([0-9-]{10}T00:00:00Z [0-9a-f-]{36}\\n)+");
        assertThat(as(YOUSSEF).post("/privacy/erasures/list")).hasStatus(403);
    }

    private void look(UUID person, Seen seen) {
        List<String> found = traces(person);
        seen.look(found.isEmpty(), "nothing to see");
        found.forEach(it -> seen.look(false, it));
    }

    /** Where this person's number stands, in any column of any table about people. */
    private List<String> traces(UUID person) {
        List<String> found = new ArrayList<>();
        for (Column column : columns()) {
            String place = column.table() + "." + column.name();
            boolean names = column.type().equals("uuid") && !NUMBERS.contains(place);
            if (names && house.count(column.table() + " where " + column.name() + " = ?", person) > 0) {
                found.add(place);
            }
        }
        return found;
    }

    private Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        columns().forEach(it -> sizes.computeIfAbsent(it.table(), house::count));
        // That somebody looked at his page is a row of its own.
        sizes.remove("access.audit");
        sizes.remove("access.session");
        return sizes;
    }

    private List<Column> columns() {
        return looking(YOUSSEF, columns::all);
    }
}
