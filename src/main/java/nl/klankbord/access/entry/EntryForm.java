package nl.klankbord.access.entry;

import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/** What was typed to come in with a code. The password is never sent back to the page. */
record EntryForm(
        @Nullable String code,
        @Nullable String password,
        @Nullable Boolean ownDevice) {

    String typedCode() {
        return Typed.line(code);
    }

    String typedPassword() {
        return password == null ? "" : password;
    }

    /** A box that is not ticked is not sent at all. */
    boolean onOwnDevice() {
        return Boolean.TRUE.equals(ownDevice);
    }
}
