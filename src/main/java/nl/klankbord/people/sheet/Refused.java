package nl.klankbord.people.sheet;

import java.util.List;

/**
 * The file cannot be read as a table.
 *
 * @param key the message that says why, and what to do
 * @param args what the message names
 */
public record Refused(String key, List<String> args) implements Reading {
    static Refused because(String key, Object... args) {
        return new Refused(
                "roster.file." + key,
                List.of(args).stream().map(String::valueOf).toList());
    }
}
