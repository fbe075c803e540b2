package nl.klankbord.access.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.klankbord.access.session.Token;
import nl.klankbord.access.signin.Guess.Limit;
import org.springframework.web.util.WebUtils;

/**
 * Who knocks: an address, a device and a place on the network.
 *
 * @param address the typed work address, folded
 * @param device what this browser was given when somebody signed in on it before; empty when never
 * @param network where the request came from
 */
public record Caller(String address, String device, String network) {

    static final String COOKIE = "klankbord-device";

    private static final int FROM_KNOWN_DEVICE = 10;
    private static final int FROM_ONE_PLACE = 10;
    private static final int FROM_STRANGERS = 50;
    private static final int FROM_NETWORK = 100;
    private static final int LINKS = 5;

    /** The one who sent this request and says to have this address. */
    public static Caller of(String address, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        String folded = address.strip().toLowerCase(Locale.ROOT);
        return new Caller(folded, cookie == null ? "" : cookie.getValue(), Network.of(request.getRemoteAddr()));
    }

    Caller on(String device) {
        return new Caller(address, device, network);
    }

    byte[] deviceHash() {
        return new Token(device + "|" + address).hash();
    }

    /**
     * A device on which this person signed in before has a counter of its own, so nobody's guesses from elsewhere ever
     * keep them out. A stranger's guesses count for the place they come from, and more loosely for the address as a whole.
     */
    Guess guess(boolean known) {
        return known
                ? Guess.in(onKnownDevice())
                : Guess.in(
                        new Limit("place|" + network + "|" + address, FROM_ONE_PLACE),
                        new Limit("strangers|" + address, FROM_STRANGERS),
                        new Limit("network|" + network, FROM_NETWORK));
    }

    Limit onKnownDevice() {
        return new Limit("known|" + device + "|" + address, FROM_KNOWN_DEVICE);
    }

    /**
     * Asking for a link by mail. Nobody is flooded with letters by a stranger; and whoever signed in here before can still ask
     * for one when a stranger used all of those up.
     */
    public Guess askForLink(boolean known) {
        return known
                ? Guess.in(new Limit("link known|" + device + "|" + address, LINKS))
                : Guess.in(new Limit("link|" + address, LINKS), new Limit("link network|" + network, FROM_NETWORK));
    }

    /** Asking for something to sign with a passkey: a whole floor may do so from the same place. */
    public Guess askForChallenge() {
        return Guess.in(new Limit("passkey asked|" + network, 3 * FROM_NETWORK));
    }

    /** Showing a passkey. */
    public Guess atPasskey() {
        return Guess.in(new Limit("passkey|" + network, FROM_NETWORK));
    }

    /** A guess at an entry code: a whole floor may type theirs from the same place. */
    public Guess atCode() {
        return Guess.in(new Limit("entry|" + network, FROM_NETWORK));
    }
}
