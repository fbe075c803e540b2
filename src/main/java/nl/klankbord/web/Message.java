package nl.klankbord.web;

import java.util.List;

/** Something to say to a person, not yet in a language: a key and what goes into it. */
public record Message(String key, List<Object> arguments) {

    /** A message of this key. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
