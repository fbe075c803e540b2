package nl.klankbord.privacy.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import nl.klankbord.privacy.kept.PlainWords;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.Holding.Way;
import nl.klankbord.privacy.spi.PersonalData;
import nl.klankbord.web.Language;
import nl.klankbord.web.Words;
import nl.klankbord.wire.PieceForms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody takes along what is kept about them: all of it, and nothing that is another's. */
class CopyTest extends HouseTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ALLOWED = """
            select n.nspname || '.' || c.relname, a.attname, word[1]
              from pg_constraint k
              join pg_class c on c.oid = k.conrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and k.conkey = array[a.attnum]
             cross join regexp_matches(pg_get_constraintdef(k.oid), $$'([A-Za-z_]+)'::text$$, 'g') word
             where k.contype = 'c' and pg_get_constraintdef(k.oid) like '%ARRAY[%'""";

    @Autowired
    private PlainWords plain;

    @Autowired
    private List<PersonalData> rooms;

    @Autowired
    private MessageSource messages;

    @BeforeEach
    void talked() {
        Told told = new Told(house);
        UUID talk = told.held(DAAN, FATIMA, "2026-11-10T10:00");
        told.promise(talk, DAAN, FATIMA, FATIMA, "Handschoenen halen", "2026-12-01");
        told.line(talk, DAAN, "Dit deel ik", true);
        told.line(talk, DAAN, "Dit houd ik voor mij", false);
        told.line(talk, FATIMA, "Haar eigen punt", false);
        UUID other = told.held(MARIT, FATIMA, "2026-11-11T10:00");
        told.promise(other, MARIT, FATIMA, FATIMA, "Rooster van Marit", null);
        as(FATIMA).post("/people/" + DAAN + "/notes", "text", "Notitie over Daan");
    }

    @Test
    void theCopyHoldsWhatDaanMayReadAndNothingElse() throws IOException {
        Map<String, String> files = copy(DAAN);
        assertThat(files).containsOnlyKeys("klankbord.html", "klankbord.json", "klankbord.schema.json");
        for (String file : new String[] {"klankbord.html", "klankbord.json"}) {
            assertThat(files.get(file))
                    .contains("Handschoenen halen", "Dit deel ik")
                    .doesNotContain(
                            "Dit houd ik", "Haar eigen punt", "Rooster van Marit", "Notitie over Daan", "argon2");
        }
    }

    @Test
    void theReadableOneSaysNamesAndDaysAsPeopleDo() throws IOException {
        Document page = Jsoup.parse(copy(DAAN).get("klankbord.html"));
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("link, script, img")).isEmpty();
        assertThat(page.select("style").html()).contains("@page");
        assertThat(page.select("section#agreement dl").text())
                .contains("Wie het doet Fatima el Amrani", "Klaar op dinsdag 1 december 2026");
        assertThat(page.select("section#conversation dl").text())
                .contains("Hoe het ermee staat gevoerd", "Begeleider Fatima");
        assertThat(page.text()).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    }

    /** What a program calls something by, nobody has to know; and what somebody typed is theirs, also when it looks like such a word. */
    @Test
    void wordsOfTheProgramAreSaidAndWhatSomebodyTypedStays() throws IOException {
        house.run("insert into coach.skill values (?, 'connecting-questions', 'masters')", FATIMA);
        UUID talk = house.id("select id from conversation.conversation where employee_id = ?", DAAN);
        new Told(house).promise(talk, DAAN, FATIMA, FATIMA, "week", null);
        copy(FATIMA);
        Map<String, String> files = copy(FATIMA);
        Document page = Jsoup.parse(files.get("klankbord.html"));
        assertThat(page.select("section#skill dl").text())
                .contains("kan ik goed", "Techniek Vragen stellen")
                .doesNotContain("connecting-questions");
        assertThat(page.select("section#trail dl").text())
                .contains("Fatima el Amrani maakte een kopie")
                .doesNotContain("ownCopyTaken");
        assertThat(page.select("section#agreement dl").text())
                .contains("Tekst week")
                .doesNotContain("een week");
        assertThat(files.get("klankbord.json")).contains("connecting-questions", "ownCopyTaken");
    }

    /** Whoever wrote for the house reads which piece it was, and whoever may be asked something reads what, and by whom. */
    @Test
    void aRowSaysWhatItIsAbout() throws IOException {
        as(YOUSSEF).post("/pieces", "sort", "guide");
        UUID piece = house.id("select id from knowledge.piece");
        as(YOUSSEF).post("/pieces/" + piece + "/versions", PieceForms.WHOLE.toArray(String[]::new));
        assertThat(Jsoup.parse(copy(YOUSSEF).get("klankbord.html"))
                        .select("section#piece dl")
                        .eachText())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("Heet Samen in de kas"));
        UUID strength = UUID.randomUUID();
        house.run(
                "insert into conversation.strength values (?, ?, null, 'Rustig blijven', '', '2026-11-20', null)",
                strength,
                DAAN);
        house.run("""
                insert into conversation.asking select ?, id, team_id, 'Rustig blijven', '2026-11-20' from people.person where id = ?""", strength, DAAN);
        assertThat(Jsoup.parse(copy(DAAN).get("klankbord.html"))
                        .select("section#strength dl")
                        .text())
                .contains(
                        "Wat een ander jou mag vragen Rustig blijven",
                        "Tegen wie Kas en groen",
                        "Gezegd op vrijdag 20 november");
    }

    /** Every word that a table allows in a column that comes along, as the database itself lists them. */
    @Test
    void noWordOfTheProgramIsLeftUnsaid() throws SQLException {
        Set<String> given = rooms.stream()
                .flatMap(room -> room.holdings().stream())
                .filter(it -> it.way() == Way.GIVEN)
                .map(Holding::table)
                .collect(Collectors.toSet());
        List<String> unsaid = new ArrayList<>();
        int looked = 0;
        try (Connection superuser = house.database().superuser().connect();
                var statement = superuser.createStatement();
                var row = statement.executeQuery(ALLOWED)) {
            while (row.next()) {
                if (given.contains(row.getString(1))) {
                    looked++;
                    unsaid.addAll(unsaid(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
        }
        assertThat(looked).isGreaterThan(60);
        assertThat(unsaid).isEmpty();
        assertThat(unsaid("kitchen.jar", "kind", "planted")).as("the offender").isNotEmpty();
    }

    private List<String> unsaid(String table, String column, String word) {
        return plain.said(table, column, word, new Words(messages, Language.NL)).equals(word)
                ? List.of(table + "." + column + ": " + word)
                : List.of();
    }

    @Test
    void whatIsInTheFileForAComputerIsToldBesideIt() throws IOException {
        Map<String, String> files = copy(DAAN);
        JsonNode copy = JSON.readTree(files.get("klankbord.json"));
        JsonNode schema = JSON.readTree(files.get("klankbord.schema.json"));
        assertThat(copy.path("$schema").asString()).isEqualTo("klankbord.schema.json");
        assertThat(misfits(schema, copy)).isEmpty();
        assertThat(misfits(schema, JSON.readTree(files.get("klankbord.json").replace("\"madeAt\"", "\"x\""))))
                .isNotEmpty();
        assertThat(copy.path("kept").path("conversation.agreement")).hasSize(1);
        assertThat(copy.path("kept")
                        .path("access.session")
                        .path(0)
                        .path("browser")
                        .asString())
                .isEqualTo("other");
        assertThat(copy.path("person").path("name").asString()).isEqualTo("Daan de Boer");
    }

    @Test
    void thatACopyWasMadeIsThereToRead() throws IOException {
        copy(DAAN);
        assertThat(house.count(
                        "access.audit where viewer_id = ? and subject_id = ? and action = 'ownCopyTaken'", DAAN, DAAN))
                .isEqualTo(1);
        assertThat(as(DAAN).get("/me/kept").getResponse().getContentAsString()).contains("maakte een kopie");
    }

    private static List<?> misfits(JsonNode schema, JsonNode copy) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(copy);
    }

    private Map<String, String> copy(UUID who) throws IOException {
        var answer = as(who).post("/me/kept/copy").getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        Map<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
