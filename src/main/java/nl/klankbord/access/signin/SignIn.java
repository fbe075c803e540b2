package nl.klankbord.access.signin;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.signin.Credentials.Credential;
import org.springframework.stereotype.Component;

/** Decides whether an address and a password belong together. */
@Component
class SignIn {

    private final Credentials credentials;
    private final Passwords passwords;
    private final Throttle throttle;

    SignIn(Credentials credentials, Passwords passwords, Throttle throttle) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    Outcome attempt(Caller caller, String password) {
        if (!throttle.mayTry(caller)) {
            return new TooOften();
        }
        Optional<Credential> known = credentials.of(caller.address());
        boolean fits = password.length() <= Passwords.LONGEST
                && passwords.fits(password, known.map(Credential::hash).orElse(null));
        if (known.isEmpty() || !fits) {
            throttle.failed(caller);
            return new Wrong();
        }
        return new Welcome(known.get().person());
    }

    sealed interface Outcome {}

    record Welcome(UUID person) implements Outcome {}

    /** Wrong address or wrong password: we do not say which, so nobody learns who works here. */
    record Wrong() implements Outcome {}

    record TooOften() implements Outcome {}
}
