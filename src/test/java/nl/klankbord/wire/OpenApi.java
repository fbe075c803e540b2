package nl.klankbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs are told about the API, and whether an answer is as it says. */
record OpenApi(JsonNode description) {
    private static final JsonMapper JSON = new JsonMapper();

    static OpenApi read() {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream("/language/api/openapi.json"))) {
            return new OpenApi(JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Every door it names: 'POST /api/language/findings'. */
    Set<String> doors() {
        Set<String> doors = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> doors.add(verb.getKey().toUpperCase() + " " + path.getKey())));
        return doors;
    }

    /** The answer is one that is described for this door and this status, in each of its parts. */
    void describes(String path, String verb, Answer answer) {
        JsonNode responses = description.at("/paths/" + path.replace("/", "~1") + "/" + verb + "/responses");
        JsonNode response = followed(responses.get(Integer.toString(answer.status())));
        assertThat(response)
                .as("%s %s may answer %d: %s", verb, path, answer.status(), answer.body())
                .isNotNull();
        response.path("headers")
                .propertyNames()
                .forEach(
                        it -> assertThat(answer.header(it.toLowerCase())).as(it).isPresent());
        String type = answer.header("content-type").orElseThrow().replace(";charset=UTF-8", "");
        JsonNode content = response.at("/content/" + type.replace("/", "~1") + "/schema");
        assertThat(content.isMissingNode()).as(type).isFalse();
        assertThat(faults(content, answer.body())).as(answer.body()).isEmpty();
    }

    /** Whether this body is one that this door asks for. */
    boolean asksFor(String path, String body) {
        return faults(
                        description.at("/paths/" + path.replace("/", "~1")
                                + "/post/requestBody/content/application~1json/schema"),
                        body)
                .isEmpty();
    }

    private JsonNode followed(JsonNode node) {
        return node != null && node.has("$ref")
                ? description.at(node.get("$ref").asString().substring(1))
                : node;
    }

    private java.util.List<?> faults(JsonNode wanted, String body) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.set("components", description.get("components"));
        schema.set("allOf", JSON.createArrayNode().add(wanted));
        Schema made = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        return made.validate(body, InputFormat.JSON);
    }
}
