package nl.klankbord.access.passkey;

import com.yubico.webauthn.RegistrationResult;
import java.util.Optional;
import nl.klankbord.access.Viewer;
import nl.klankbord.access.me.OwnAccounts;
import nl.klankbord.access.me.OwnPassword;
import nl.klankbord.access.passkey.Ceremony.Owner;
import nl.klankbord.access.session.Token;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;

/** Adds a passkey: first the password, then the device. */
@Component
class Enrolment {

    private static final int LONGEST_NAME = 60;

    private final Passkeys passkeys;
    private final Challenges challenges;
    private final OwnAccounts own;
    private final OwnPassword password;

    Enrolment(Passkeys passkeys, Challenges challenges, OwnAccounts own, OwnPassword password) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.own = own;
        this.password = password;
    }

    /** Why this person cannot begin. */
    Refusals refusals(Viewer viewer, String name, String typed) {
        Refusals wrong = named(name);
        if (wrong.any()) {
            return wrong;
        }
        String refusal = password.refusal(viewer, typed);
        return refusal == null ? Refusals.none() : Refusals.of("current", Message.of(refusal));
    }

    String invitation(Viewer viewer, Ceremony ceremony) {
        return ceremony.invitation(owner(viewer), challenges.offer(viewer.id()));
    }

    /** Adds what the device made; a challenge counts once, whatever came of it. */
    Refusals add(Viewer viewer, String name, String answer, Ceremony ceremony) {
        Refusals wrong = named(name);
        if (wrong.any()) {
            return wrong;
        }
        Optional<Token> challenge = Ceremony.newChallenge(answer).filter(it -> challenges.take(it, viewer.id()));
        boolean added = challenge
                .flatMap(it -> ceremony.made(owner(viewer), it, answer))
                .filter(it -> keep(it, name))
                .isPresent();
        return added ? Refusals.none() : Refusals.of("name", Message.of("access.passkey.notMade"));
    }

    private boolean keep(RegistrationResult made, String name) {
        return passkeys.add(
                made.getKeyId().getId().getBytes(), made.getPublicKeyCose().getBytes(), made.getSignatureCount(), name);
    }

    private Owner owner(Viewer viewer) {
        return new Owner(viewer.id(), own.address());
    }

    private static Refusals named(String name) {
        return Refusals.collect()
                .when(name.isEmpty(), "name", "access.passkey.name.missing")
                .when(name.length() > LONGEST_NAME, "name", "access.passkey.name.long", LONGEST_NAME)
                .done();
    }
}
