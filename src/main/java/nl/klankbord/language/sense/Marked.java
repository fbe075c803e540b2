package nl.klankbord.language.sense;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A text to learn from, with the places that were marked in it and what they are. */
public record Marked(String text, List<Mark> marks) {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** From its first character to just after its last. */
    public record Mark(String kind, int from, int to) {}

    /** Reads files with an object a line: text, and marks with their kind and their words. A line without marks teaches nothing: nobody says which sentence it was. */
    public static List<Marked> read(List<Path> files) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<Marked> all = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (line.contains("\"marks\"")) {
                    all.add(of(json.readValue(line, OBJECT)));
                }
            }
        }
        return all;
    }

    private static Marked of(Map<String, Object> line) {
        String text = Objects.toString(line.get("text"), "");
        List<Mark> marks = new ArrayList<>();
        if (line.get("marks") instanceof List<?> all) {
            for (Object one : all) {
                if (one instanceof List<?> mark && mark.size() == 2) {
                    int from = Math.max(0, text.indexOf(mark.get(1).toString()));
                    marks.add(new Mark(
                            mark.get(0).toString(),
                            from,
                            from + mark.get(1).toString().length()));
                }
            }
        }
        return new Marked(text, List.copyOf(marks));
    }
}
