package nl.klankbord.access.entry;

import java.util.Optional;
import nl.klankbord.access.entry.EntryCodes.Entered;
import nl.klankbord.access.signin.Caller;
import nl.klankbord.access.signin.Guess;
import nl.klankbord.access.signin.PasswordRules;
import nl.klankbord.access.signin.Passwords;
import nl.klankbord.access.signin.Throttle;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;

/** Lets somebody in with a code and the password they choose. */
@Component
class Entry {

    private final EntryCodes codes;
    private final Passwords passwords;
    private final Throttle throttle;

    Entry(EntryCodes codes, Passwords passwords, Throttle throttle) {
        this.codes = codes;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** A password that is refused leaves the code whole, so that it can be tried again. */
    Outcome attempt(Caller caller, Code code, String password) {
        Guess guess = caller.atCode();
        if (!throttle.admits(guess)) {
            return new TooOften();
        }
        if (!codes.fits(code)) {
            return wrong();
        }
        throttle.right(guess);
        Refusals refusals = PasswordRules.refusals("password", password, "");
        if (refusals.any()) {
            return new Refused(refusals);
        }
        Optional<Entered> entered = codes.use(code, passwords.hash(password));
        return entered.<Outcome>map(it -> new Welcome(it)).orElseGet(Entry::wrong);
    }

    private static Outcome wrong() {
        return new Refused(Refusals.of("code", Message.of("access.entry.code.wrong")));
    }

    sealed interface Outcome {}

    record Welcome(Entered who) implements Outcome {}

    record Refused(Refusals refusals) implements Outcome {}

    record TooOften() implements Outcome {}
}
