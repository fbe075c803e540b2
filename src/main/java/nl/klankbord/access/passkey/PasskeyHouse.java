package nl.klankbord.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.klankbord.access.signin.PasskeyOffer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows under which name this house takes passkeys: the address that was set for it, see docs/install.md. */
@Component
class PasskeyHouse implements PasskeyOffer {

    private final String address;
    private final KnownCredentials credentials;

    PasskeyHouse(@Value("${klankbord.address:}") String address, KnownCredentials credentials) {
        this.address = address;
        this.credentials = credentials;
    }

    @Override
    public boolean offered(HttpServletRequest request) {
        return Origin.of(address, request).isPresent();
    }

    /** How passkeys are spoken of here; empty where browsers know none. */
    Optional<Ceremony> ceremony(HttpServletRequest request) {
        return Origin.of(address, request).map(origin -> new Ceremony(origin, credentials));
    }
}
