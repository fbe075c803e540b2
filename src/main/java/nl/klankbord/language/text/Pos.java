package nl.klankbord.language.text;

import java.util.Map;

/** Parts of speech, as coarse as the rules need them; the tag of a {@link Reading} says the rest. */
public enum Pos {
    NOUN,
    NAME,
    ADJECTIVE,
    VERB,
    ADVERB,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    NUMBER,
    INTERJECTION,
    OTHER;

    private static final Map<String, Pos> DUTCH = Map.of(
            "ZNW",
            NOUN,
            "ENM",
            NAME,
            "BNW",
            ADJECTIVE,
            "WKW",
            VERB,
            "BYW",
            ADVERB,
            "VNW",
            PRONOUN,
            "VRZ",
            PREPOSITION,
            "VGW",
            CONJUNCTION,
            "GET",
            NUMBER,
            "TSW",
            INTERJECTION);

    static Pos ofDutch(String tag) {
        return DUTCH.getOrDefault(tag.length() < 3 ? tag : tag.substring(0, 3), OTHER);
    }
}
