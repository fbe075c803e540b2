package nl.klankbord.language;

import java.util.Arrays;

/** The six parts of feedback that helps; the word is the Dutch one that the house model uses. */
public enum Part {
    BEHAVIOUR("gedrag"),
    EFFECT("gevolg"),
    FEELING("gevoel"),
    WISH("gewenst"),
    ROOM("ruimte"),
    TOGETHER("gezamenlijk");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /** gedrag, gevolg, gevoel, gewenst, ruimte or gezamenlijk. */
    public String word() {
        return word;
    }

    /** The file with its rules. */
    String code() {
        return "part_" + word;
    }

    static Part of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
