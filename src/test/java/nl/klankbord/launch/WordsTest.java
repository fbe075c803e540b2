package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void theConsoleSpeaksDutchToADutchMachineAndEnglishToAnyOther() {
        assertThat(Words.of(Map.of("LANG", "nl_NL.UTF-8")).say("stop")).startsWith("Stoppen");
        assertThat(Words.of(Map.of("LANG", "nl_NL.UTF-8", "LC_ALL", "en_GB.UTF-8"))
                        .say("stop"))
                .startsWith("To stop");
        assertThat(Words.of(Map.of()).say("stop")).startsWith("To stop");
        assertThat(Words.of(Map.of("LANG", "fr_FR")).language()).isEqualTo("en");
        assertThat(Words.of(Map.of("LC_ALL", "nl_BE")).language()).isEqualTo("nl");
    }

    @Test
    void bothLanguagesSayTheSameThingsAndNothingIsSaidInVain() throws IOException {
        var english = texts("console.properties");
        var dutch = texts("console_nl.properties");

        assertThat(dutch.keySet()).isEqualTo(english.keySet()).isEqualTo(keysInTheProgram());
        for (String key : english.stringPropertyNames()) {
            assertThat(details(dutch.getProperty(key))).as(key).isEqualTo(details(english.getProperty(key)));
        }
    }

    private static List<String> details(String text) {
        return Pattern.compile("%(\\d\\$)?s")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(
                Words.class.getResourceAsStream("/nl/klankbord/launch/" + name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<Object> keysInTheProgram() throws IOException {
        var keys = new HashSet<Object>();
        var sentence = Pattern.compile(
                "(?:say|new CannotStart|new BadOption)\\(\\s*\"([a-z.-]+)\"|\"((?:port|bind)\\.[a-z-]+)\"");
        try (var files = Files.walk(Path.of("src/main/java/nl/klankbord/launch"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sentence.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> keys.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        return keys;
    }
}
