package nl.klankbord.language.sense;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text, and whether it reports something serious. */
public record Reported(String text, boolean serious) {

    /** Reads files with an object a line: text, and serious where it is so. */
    public static List<Reported> read(List<Path> files) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<Reported> all = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    JsonNode node = json.readTree(line);
                    all.add(new Reported(
                            node.get("text").asString(), node.path("serious").asBoolean(false)));
                }
            }
        }
        return all;
    }
}
