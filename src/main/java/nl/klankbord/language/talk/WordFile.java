package nl.klankbord.language.talk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a file that travels along, without the empty ones and the remarks. */
final class WordFile {
    private WordFile() {}

    static List<String> lines(String place) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordFile.class.getResourceAsStream(place), place), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
