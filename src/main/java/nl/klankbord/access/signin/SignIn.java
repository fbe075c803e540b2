package nl.klankbord.access.signin;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.signin.Credentials.Credential;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides whether an address and a password belong together. */
@Component
class SignIn {

    private final Credentials credentials;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Devices devices;

    SignIn(Credentials credentials, Passwords passwords, Throttle throttle, Devices devices) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.throttle = throttle;
        this.devices = devices;
    }

    Outcome attempt(Caller caller, String password) {
        Guess guess = caller.guess(devices.knows(caller));
        if (!throttle.admits(guess)) {
            return new TooOften();
        }
        Optional<Credential> known = credentials.of(caller.address());
        if (!fits(password, known.map(Credential::hash).orElse(null))) {
            return new Wrong();
        }
        throttle.right(guess);
        return new Welcome(known.orElseThrow().person());
    }

    private boolean fits(String password, @Nullable String hash) {
        return password.length() <= Passwords.LONGEST && passwords.fits(password, hash);
    }

    sealed interface Outcome {}

    record Welcome(UUID person) implements Outcome {}

    /** Wrong address or wrong password: we do not say which, so nobody learns who works here. */
    record Wrong() implements Outcome {}

    record TooOften() implements Outcome {}
}
