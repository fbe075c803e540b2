package nl.klankbord.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.passkey.Passkeys.Entered;
import nl.klankbord.access.session.Token;
import nl.klankbord.access.signin.Caller;
import nl.klankbord.access.signin.Guess;
import nl.klankbord.access.signin.Throttle;
import org.springframework.stereotype.Component;

/** Passkeys that a device shows: to come in, or once more before a way in changes. */
@Component
public class ShownPasskeys {

    private static final int LONGEST_ANSWER = 20_000;

    private final PasskeyHouse house;
    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Throttle throttle;

    ShownPasskeys(PasskeyHouse house, Passkeys passkeys, Challenges challenges, Throttle throttle) {
        this.house = house;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.throttle = throttle;
    }

    /** Whether this person's own device signed what it was asked just now. */
    public boolean areOf(UUID person, String answer, HttpServletRequest request) {
        Guess guess = Caller.of("", request).atPasskey();
        if (!throttle.admits(guess)) {
            return false;
        }
        boolean theirs = house.ceremony(request)
                .flatMap(it -> enter(it, answer))
                .filter(it -> it.person().equals(person))
                .isPresent();
        if (theirs) {
            throttle.right(guess);
        }
        return theirs;
    }

    /** Whose passkey it is; a challenge counts once, whatever came of it. */
    Optional<Entered> enter(Ceremony ceremony, String answer) {
        if (answer.length() > LONGEST_ANSWER) {
            return Optional.empty();
        }
        Optional<Token> challenge = Ceremony.challenge(answer).filter(it -> challenges.take(it, null));
        return challenge
                .flatMap(it -> ceremony.shown(it, answer))
                .flatMap(it -> passkeys.use(it.getCredentialId().getBytes(), it.getSignatureCount()));
    }
}
