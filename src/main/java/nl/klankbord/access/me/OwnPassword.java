package nl.klankbord.access.me;

import nl.klankbord.access.Viewer;
import nl.klankbord.access.signin.Guess;
import nl.klankbord.access.signin.Guess.Limit;
import nl.klankbord.access.signin.Passwords;
import nl.klankbord.access.signin.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for the password once more, before a way in changes: whoever finds a screen open does not know it. */
@Component
public class OwnPassword {

    private static final int WRONG_PASSWORDS = 10;

    private final OwnAccounts own;
    private final Passwords passwords;
    private final Throttle throttle;

    OwnPassword(OwnAccounts own, Passwords passwords, Throttle throttle) {
        this.own = own;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** Whether this is the viewer's password, as the message key of a refusal; null when it is. */
    @Nullable
    public String refusal(Viewer viewer, String typed) {
        Guess guess = Guess.in(new Limit("own|" + viewer.id(), WRONG_PASSWORDS));
        if (!throttle.admits(guess)) {
            return "access.me.password.tooOften";
        }
        if (!passwords.fits(typed, own.passwordHash())) {
            return "access.me.password.wrong";
        }
        throttle.right(guess);
        return null;
    }
}
