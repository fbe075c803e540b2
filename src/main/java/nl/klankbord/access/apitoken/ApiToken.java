package nl.klankbord.access.apitoken;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klankbord.access.session.Token;

/**
 * A secret that a program holds. It begins with the name of the house, so that whoever finds one in a file or a chat, or a scanner that looks for
 * such things, sees what it is.
 */
record ApiToken(Token secret) {

    private static final String NAME = "klankbord_";
    private static final int SHOWN = 6;
    private static final Pattern FORM = Pattern.compile(NAME + "[\\w-]{43}");

    /** A new one, of 256 random bits. */
    static ApiToken fresh() {
        return new ApiToken(new Token(NAME + Token.fresh().secret()));
    }

    /** What was shown at the door, when it looks like one. */
    static Optional<ApiToken> shown(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ApiToken(new Token(text))) : Optional.empty();
    }

    /** By which an administrator recognises it: too little to guess the rest. */
    String beginning() {
        return secret.secret().substring(0, NAME.length() + SHOWN);
    }

    byte[] hash() {
        return secret.hash();
    }

    /** Takes as long for a hash that is nearly right as for any other. */
    boolean is(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }
}
