package nl.klankbord.access.signin;

import org.jspecify.annotations.Nullable;

/** What was typed at the door. The password is never sent back to the page. */
record SignInForm(@Nullable String address, @Nullable String password, boolean ownDevice, @Nullable String to) {

    String typedAddress() {
        return address == null ? "" : address;
    }

    String typedPassword() {
        return password == null ? "" : password;
    }

    String onward() {
        return to == null ? "/" : to;
    }
}
