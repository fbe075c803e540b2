package nl.klankbord.language.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.klankbord.web.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program sends is understood, or told wrong in its place. */
class SentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [] |  | problem.object
                    null |  | problem.object
                    "text" |  | problem.object
                    {"text":"a"} | /id | problem.id.missing
                    {"id":[1],"text":"a"} | /id | problem.id
                    {"id":true,"text":"a"} | /id | problem.id
                    {"id":1} | /text | problem.text.missing
                    {"id":1,"text":null} | /text | problem.text.missing
                    {"id":1,"text":7} | /text | problem.text
                    {"id":1,"text":{}} | /text | problem.text
                    {"id":1,"text":"a","language":"fr"} | /language | problem.oneOf
                    {"id":1,"text":"a","language":1} | /language | problem.oneOf
                    {"id":1,"text":"a","kind":"poem"} | /kind | problem.oneOf
                    {"items":7} | /items | problem.list
                    {"items":[7]} | /items/0 | problem.object
                    {"items":[{"id":1,"text":"a"}],"language":"fr"} | /language | problem.oneOf
                    {"items":[{"id":1,"text":"a"},{"id":2}]} | /items/1/text | problem.text.missing
                    """)
    void whatIsWrongIsToldInItsPlace(String body, String pointer, String key) {
        Problem problem = misunderstood(body, Verb.FINDINGS);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.wrong()).singleElement().satisfies(it -> {
            assertThat(it.pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(it.detail().key()).isEqualTo(key);
        });
    }

    @Test
    void aLanguageBesideTheListHoldsForThoseWithoutOne() {
        byte[] body =
                "{\"language\":\"en\",\"items\":[{\"id\":1,\"text\":\"a\"},{\"id\":2,\"text\":\"b\",\"language\":\"nl\"}]}"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(((Sent.Asked) Sent.read(body, Verb.FINDINGS)).items())
                .extracting(it -> it.get("language"))
                .containsExactly("en", "nl");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(misunderstood("{\"items\":[{},{\"id\":1,\"text\":2,\"context\":3}]}", Verb.TALK)
                        .wrong())
                .extracting(Problem.Wrong::pointer)
                .containsExactly("/items/0/id", "/items/0/text", "/items/1/text", "/items/1/context");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"id\":1,}", "{\"id\":1,\"id\":2}", "{} {}", "wat?", "{\"id\":1,\"text\":\"a\nb\"}"})
    void whatIsNoJsonSaysWhereItGoesWrong(String body) {
        assertThat(misunderstood(body, Verb.FINDINGS)).satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.detail().key()).isEqualTo("problem.json.at");
        });
        assertThat(misunderstood("[".repeat(100_000), Verb.FINDINGS).status()).isEqualTo(400);
    }

    @Test
    void brokenLettersAreNoJson() {
        byte[] broken = {'{', '"', (byte) 0xC3, '(', '"', ':', '1', '}'};
        assertThat(Sent.read(broken, Verb.FINDINGS)).isInstanceOf(Sent.Misunderstood.class);
    }

    @Test
    void theBoundsHoldAndNotBefore() {
        String text = "a".repeat(Bounds.CHARACTERS);
        assertThat(read("{\"id\":1,\"text\":\"" + text + "\"}", Verb.SIXG)).isInstanceOf(Sent.Asked.class);
        assertThat(misunderstood("{\"id\":1,\"text\":\"" + text + "b\"}", Verb.SIXG)
                        .wrong())
                .extracting(it -> it.detail().arguments())
                .containsExactly(List.of(Bounds.CHARACTERS));
        String item = "{\"id\":1,\"text\":\"a\"}";
        String most = (item + ",").repeat(Bounds.ITEMS - 1) + item;
        assertThat(read("{\"items\":[" + most + "]}", Verb.ACTS)).isInstanceOf(Sent.Asked.class);
        assertThat(misunderstood("{\"items\":[" + most + "," + item + "]}", Verb.ACTS)
                        .wrong())
                .extracting(Problem.Wrong::pointer)
                .containsExactly("/items");
    }

    @Test
    void whatNobodyAsksForIsPassedBy() {
        String gold = "{\"id\":\"e1\",\"text\":\"a\",\"label\":\"change\",\"kind\":7,\"note\":null,\"language\":null}";
        assertThat(read(gold, Verb.TALK)).isInstanceOf(Sent.Asked.class);
        assertThat(read("{\"items\":[]}", Verb.TALK)).isEqualTo(new Sent.Asked(List.of(), true));
    }

    private static Sent read(String body, Verb verb) {
        return Sent.read(body.getBytes(UTF_8), verb);
    }

    private static Problem misunderstood(String body, Verb verb) {
        return ((Sent.Misunderstood) read(body, verb)).why();
    }
}
