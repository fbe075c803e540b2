package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.guard.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that Bram types: it tells what it can do, and says so when it cannot. */
class ScriptTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl_NL.UTF-8", "en_GB.UTF-8"})
    void helpListsEveryVerbAndEveryOption(String language) {
        String help = klankbord(language, "help").output();

        assertThat(verbs())
                .contains("run", "key", "backup", "restore", "test", "proof", "bench", "help")
                .allSatisfy(verb -> assertThat(help).contains("./klankbord " + verb));
        assertThat(options())
                .contains("--data", "--port", "--empty", "--key", "--check")
                .allSatisfy(option -> assertThat(help).contains("  " + option));
    }

    @Test
    void aVerbThatIsNotThereIsNamed() {
        Command.Outcome outcome = klankbord("nl_NL.UTF-8", "dans");

        assertThat(outcome.done()).isFalse();
        assertThat(outcome.output()).contains("'dans' kan Klankbord niet");
    }

    private static Command.Outcome klankbord(String language, String verb) {
        return Command.of("env", "LC_ALL=" + language, "sh", "klankbord", verb).run();
    }

    private static List<String> verbs() {
        String cases = TextFile.read(Path.of("klankbord")).text().replaceFirst("(?s).*case \\$verb in", "");
        return found("(?m)^    ([a-z |-]+)\\)", cases).stream()
                .flatMap(names -> Stream.of(names.split(" \\| ")))
                .filter(name -> !name.startsWith("-"))
                .toList();
    }

    private static List<String> options() {
        return Stream.of("RunOptions", "FileOptions")
                .map(it -> TextFile.read(Path.of("src/main/java/nl/klankbord/launch/" + it + ".java")))
                .flatMap(it -> found("case \"(--[a-z-]+)\"", it.text()).stream())
                .toList();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }
}
