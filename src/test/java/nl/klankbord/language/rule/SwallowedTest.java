package nl.klankbord.language.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** In a plain line of a file everything after ‘ #’ is a comment: so a list can lose its last words, and nobody is told. */
class SwallowedTest {

    @Test
    void noListLosesWhatStandsAfterAHash() throws IOException {
        List<String> lost = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/language"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
                swallowed(Files.readString(file)).forEach(words -> lost.add(file.getFileName() + ":" + words));
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void aLostNameIsSeen() {
        assertThat(swallowed("lists:\n  other: je; jij; #PERSON\n")).containsExactly("PERSON");
        assertThat(swallowed("lists:\n  other: >-\n    je; jij; #PERSON\n")).isEmpty();
    }

    private static List<String> swallowed(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(true);
        List<String> found = new ArrayList<>();
        look(new Yaml(options).compose(new StringReader(text)), found);
        return found;
    }

    private static void look(Node node, List<String> found) {
        comments(node).map(CommentLine::getValue).forEach(found::add);
        switch (node) {
            case MappingNode map ->
                map.getValue().forEach(it -> {
                    look(it.getKeyNode(), found);
                    look(it.getValueNode(), found);
                });
            case SequenceNode list -> list.getValue().forEach(it -> look(it, found));
            default -> {}
        }
    }

    private static Stream<CommentLine> comments(Node node) {
        return node.getInLineComments() == null ? Stream.empty() : node.getInLineComments().stream();
    }
}
