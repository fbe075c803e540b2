package nl.klankbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.klankbord.language.Impression;
import nl.klankbord.language.Kind;
import nl.klankbord.language.Part;
import nl.klankbord.language.Severity;
import nl.klankbord.language.TextKind;
import nl.klankbord.language.talk.Act;
import nl.klankbord.language.talk.Ground;
import nl.klankbord.language.talk.Talk;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What programs are told of words and bounds is what the code has; a kind that is added is added there too. */
class DescribedTest {
    private static final OpenApi TOLD = OpenApi.read();

    @Test
    void everyWordOfAnAnswerIsTold() {
        String finding = "FindingsAnswer/properties/findings/items/properties/";
        assertThat(words(finding + "kind")).isEqualTo(codes(Kind.values(), Kind::code));
        assertThat(words(finding + "severity")).isEqualTo(codes(Severity.values(), DescribedTest::small));
        assertThat(words("FindingsAnswer/properties/impression"))
                .isEqualTo(codes(Impression.values(), DescribedTest::small));
        assertThat(words("SixgAnswer/properties/present/items")).isEqualTo(codes(Part.values(), Part::word));
        assertThat(words("TalkAnswer/properties/label")).isEqualTo(codes(Talk.values(), Talk::code));
        assertThat(words("TalkAnswer/properties/category")).isEqualTo(codes(Ground.values(), Ground::code));
        assertThat(words("ActsAnswer/properties/act")).isEqualTo(codes(Act.values(), Act::code));
        assertThat(words("FindingsItem/properties/kind")).isEqualTo(codes(TextKind.values(), TextKind::code));
    }

    private static List<String> words(String place) {
        JsonNode found = TOLD.description().at("/components/schemas/" + place + "/enum");
        return found.valueStream()
                .filter(it -> !it.isNull())
                .map(JsonNode::asString)
                .toList();
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
