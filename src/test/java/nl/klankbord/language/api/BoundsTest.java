package nl.klankbord.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bounds that programs and people read are the ones that hold. */
class BoundsTest {

    @Test
    void whatIsToldIsWhatHolds() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BoundsTest.class.getResourceAsStream("/language/api/openapi.json"))) {
            JsonNode told = new JsonMapper().readTree(in.readAllBytes());
            for (Verb verb : Verb.values()) {
                String name =
                        verb.word().substring(0, 1).toUpperCase() + verb.word().substring(1);
                JsonNode item = told.at("/components/schemas/" + name + "Item/properties");
                assertThat(item.at("/text/maxLength").asInt()).isEqualTo(Bounds.CHARACTERS);
                assertThat(item.at("/id/maxLength").asInt()).isEqualTo(Bounds.ID_CHARACTERS);
                assertThat(told.at(
                                        "/paths/~1api~1language~1" + verb.word()
                                                + "/post/requestBody/content/application~1json/schema/anyOf/1/properties/items/maxItems")
                                .asInt())
                        .isEqualTo(Bounds.ITEMS);
            }
            String responses = told.at("/components/responses").toString();
            assertThat(responses).contains("%,d bytes.".formatted(Bounds.BYTES), rate());
        }
        assertThat(Files.readString(Path.of("docs/api.md")))
                .contains("%,d bytes".formatted(Bounds.BYTES), "%,d characters".formatted(Bounds.CHARACTERS), rate());
    }

    private static String rate() {
        return "%d requests or %,d bytes in a minute".formatted(Bounds.REQUESTS_IN_A_WINDOW, Bounds.BYTES_IN_A_WINDOW);
    }
}
