package nl.klankbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.example.ExampleForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Stored script: whatever stands in any text that somebody typed, or that came in with a list, a page shows it and never runs it. */
@Tag("proof")
class StoredScriptTest extends WireTest {

    private static final String SHARP =
            "\"'></textarea><script>alert(1)</script><img src=x onerror=alert(1)>&lt;${7*7}";

    /** What people type, and what comes in with a list. */
    private static final List<String> COLUMNS = List.of(
            "access.organisation.name",
            "access.passkey.name",
            "access.api_token.purpose",
            "people.person.given_name",
            "people.person.family_name",
            "people.team.name",
            "people.employment.job_title",
            "people.import.source",
            "people.import.file_name",
            "conversation.conversation.place",
            "conversation.proposal.place",
            "conversation.proposal.word",
            "conversation.series.place",
            "conversation.series.word",
            "conversation.calling_off.word",
            "conversation.preparation_line.text",
            "conversation.minutes.text",
            "conversation.differing_view.text",
            "conversation.agreement.text",
            "conversation.closure.word",
            "conversation.note.text",
            "conversation.contact.line",
            "conversation.message.text",
            "conversation.sighting.text",
            "conversation.sighting.noticed",
            "conversation.strength.text",
            "conversation.strength.noticed",
            "conversation.asking.text",
            "conversation.seconding.text",
            "conversation.need.text",
            "coach.notebook.thought",
            "coach.notebook.otherwise",
            "coach.notebook.attempt",
            "coach.evidence.idea",
            "coach.evidence.speaks_for",
            "coach.evidence.speaks_against",
            "coach.warning.own_sign",
            "coach.warning.own_instead",
            "coach.nugget.line",
            "language.keepsake.name",
            "language.keepsake.text",
            "language.house_rule.phrase",
            "language.house_rule.message",
            "language.house_rule.rewrite",
            "privacy.review.text",
            "privacy.answer.text");

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private BeanFactory beans;

    @BeforeEach
    void everyWordIsSharp() throws SQLException {
        ExampleForTests.moveIn(beans, house);
        try (Connection owner = house.database().superuser().connect();
                var statement = owner.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String column : COLUMNS) {
                int dot = column.lastIndexOf('.');
                statement.execute("update %1$s set %2$s = left('%3$s', %4$d) where %2$s <> ''"
                        .formatted(
                                column.substring(0, dot),
                                column.substring(dot + 1),
                                SHARP.replace("'", "''"),
                                column.startsWith("access.") ? 60 : 110));
            }
            sharpen(owner, "knowledge.piece", "draft");
            sharpen(owner, "knowledge.piece_version", "content");
        }
    }

    /** Guides and questions of the house are kept whole: every text in them that is more than one word was typed by somebody. */
    private static void sharpen(Connection owner, String table, String column) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select ctid::text, %s from %s".formatted(column, table));
                var change = owner.prepareStatement(
                        "update %s set %s = ?::jsonb where ctid = ?::tid".formatted(table, column))) {
            int sharp = 0;
            while (rows.next()) {
                change.setString(1, sharp(JSON.readTree(rows.getString(2))).toString());
                change.setString(2, rows.getString(1));
                sharp += change.executeUpdate();
            }
            assertThat(sharp).as(table).isPositive();
        }
    }

    private static JsonNode sharp(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                object.properties().forEach(it -> it.setValue(sharp(it.getValue())));
                yield object;
            }
            case ArrayNode array -> {
                for (int at = 0; at < array.size(); at++) {
                    array.set(at, sharp(array.get(at)));
                }
                yield array;
            }
            case StringNode text when text.stringValue().contains(" ") -> StringNode.valueOf(SHARP);
            default -> node;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"fatima", "daan", "youssef", "bram"})
    void whatWasTypedIsShownAndNeverRun(String name) {
        UUID who = house.id(
                "select person_id from access.account where address like ? || '.%' or address like ? || '@%'",
                name, name);
        Map<String, Answer> pages = Walk.from(wire(who), "/").pages();

        assertThat(pages).hasSizeGreaterThan(10).allSatisfy((path, answer) -> {
            assertThat(answer.status()).as(path).isIn(200, 303);
            assertThat(answer.page().select("script:not([src]), img[src=x], [onerror], [onclick], [style]"))
                    .as(path)
                    .isEmpty();
            assertThat(answer.body()).as(path).doesNotContain("&lt;49", "<script>alert");
        });
        // It came by, so it could have been run.
        assertThat(pages.values())
                .filteredOn(page -> page.body().contains("script&gt;alert(1)"))
                .hasSizeGreaterThan(5);
        if (name.equals("youssef")) {
            assertThat(pages)
                    .hasEntrySatisfying(
                            "/pieces", page -> assertThat(page.body()).contains("script&gt;alert(1)"));
        }
    }
}
