package nl.klankbord.access.entry;

import java.security.SecureRandom;
import java.util.Locale;
import nl.klankbord.access.session.Token;

/**
 * A code that a person types once: twelve letters and digits, 60 random bits. What looks alike on paper counts as the same,
 * and case and dashes do not matter (Crockford's base 32).
 */
public record Code(String letters) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    /** A new code. */
    public static Code fresh() {
        StringBuilder letters = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> letters.append(ALPHABET.charAt(at)));
        return new Code(letters.toString());
    }

    /** The code that somebody meant to type. */
    public static Code typed(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new Code(letters.replace('O', '0').replace('I', '1').replace('L', '1'));
    }

    /** As it stands on a card: K7M2-9QXA-04TB. */
    public String written() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What the database keeps of it. */
    public byte[] hash() {
        return new Token(letters).hash();
    }

    @Override
    public String toString() {
        return "Code";
    }
}
