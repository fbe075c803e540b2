package nl.klankbord.access.signin;

import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What was typed at the door. The password is never sent back to the page.
 *
 * @param ownDevice missing when the box was not ticked, as on a shared tablet
 */
record SignInForm(
        @Nullable String address,
        @Nullable String password,
        @Nullable String ownDevice,
        @Nullable String to) {

    String typedAddress() {
        return Typed.line(address);
    }

    String typedPassword() {
        return password == null ? "" : password;
    }

    boolean onOwnDevice() {
        return ownDevice != null;
    }

    String onward() {
        return to == null ? "/" : to;
    }
}
