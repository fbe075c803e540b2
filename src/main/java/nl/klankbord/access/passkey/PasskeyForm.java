package nl.klankbord.access.passkey;

import nl.klankbord.access.signin.Passwords;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/** What was typed and made for a new passkey. The password is never sent back to the page. */
record PasskeyForm(
        @Nullable String name,
        @Nullable String current,
        @Nullable String credential) {

    private static final int LONGEST_ANSWER = 20_000;

    String typedName() {
        return Typed.line(name);
    }

    String typedCurrent() {
        return current == null || current.length() > Passwords.LONGEST ? "" : current;
    }

    String answer() {
        return credential == null || credential.length() > LONGEST_ANSWER ? "" : credential;
    }
}
