package nl.klankbord.access.addresschange;

import java.util.Locale;
import nl.klankbord.access.signin.Passwords;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/** What was typed for another address, and by what somebody shows that it is them: a password, or what a device signed. */
record AddressChangeForm(
        @Nullable String address,
        @Nullable String current,
        @Nullable String credential) {

    String typedAddress() {
        return Typed.line(address);
    }

    /** The address as an account has it: upper and lower case are the same. */
    String folded() {
        return typedAddress().toLowerCase(Locale.ROOT);
    }

    String typedCurrent() {
        return current == null || current.length() > Passwords.LONGEST ? "" : current;
    }

    String signed() {
        return credential == null ? "" : credential;
    }
}
