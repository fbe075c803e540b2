package nl.klankbord.language.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.language.api.Verb;

/** What the console says to whoever sits at this machine: Dutch when it speaks it, else English. */
record Say(boolean dutch) {

    static Say of(Map<String, String> environment) {
        return new Say(Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("")
                .startsWith("nl"));
    }

    String usage() {
        String all = Arrays.stream(Verb.values()).map(Verb::word).collect(Collectors.joining("|"));
        return dutch
                ? "Zo: ./klankbord language " + all + " BESTAND.jsonl [--language nl|en]   (- leest wat binnenkomt)"
                : "Like this: ./klankbord language " + all + " FILE.jsonl [--language nl|en]   (- reads what comes in)";
    }

    String missing(String file) {
        return dutch ? "Dit bestand is niet te lezen: " + file : "This file cannot be read: " + file;
    }

    String broken(int line) {
        return dutch ? "Regel " + line + " is geen JSON-object." : "Line " + line + " is no JSON object.";
    }

    String language(int line) {
        return dutch
                ? "Regel " + line + " heeft een taal die we niet kennen. Kies nl of en."
                : "Line " + line + " has a language we do not know. Choose nl or en.";
    }

    String incomplete(int line) {
        return dutch
                ? "Regel " + line + " heeft een id en een text nodig."
                : "Line " + line + " needs an id and a text.";
    }
}
