package nl.klankbord.access.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.Locale;
import nl.klankbord.access.session.Token;
import org.springframework.web.util.WebUtils;

/**
 * Who knocks: an address, a device and a place on the network, each known to the throttle as a hash alone.
 *
 * @param address the typed work address, folded
 * @param device what this browser was given when somebody signed in on it before; empty when never
 * @param network where the request came from
 */
record Caller(String address, String device, String network) {

    static final String COOKIE = "klankbord-device";

    static Caller of(String address, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        String folded = address.strip().toLowerCase(Locale.ROOT);
        return new Caller(folded, cookie == null ? "" : cookie.getValue(), String.valueOf(request.getRemoteAddr()));
    }

    byte[] deviceHash() {
        return new Token(device + "|" + address).hash();
    }

    Bucket onKnownDevice() {
        return new Bucket("known|" + device + "|" + address);
    }

    Bucket fromStrangers() {
        return new Bucket("strangers|" + address);
    }

    Bucket fromNetwork() {
        return new Bucket("network|" + network);
    }

    /** A counter of wrong guesses. */
    record Bucket(String name) {
        byte[] hash() {
            return new Token(name).hash();
        }

        ByteBuffer key() {
            return ByteBuffer.wrap(hash());
        }
    }
}
