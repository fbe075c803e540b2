package nl.klankbord.access.me;

import nl.klankbord.access.signin.Passwords;
import org.jspecify.annotations.Nullable;

/** What was typed to change a password; nothing of it is ever sent back to the page. */
record PasswordForm(@Nullable String current, @Nullable String password) {

    String typedCurrent() {
        return current == null || current.length() > Passwords.LONGEST ? "" : current;
    }

    String typedPassword() {
        return password == null ? "" : password;
    }
}
