package nl.klankbord.access.signin;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as Argon2id hashes: 19 MiB, two passes, one lane (OWASP password storage, 2026).
 * At most four are worked on at once, so that a storm of guesses does not eat the memory of those who work.
 */
@Component
public class Passwords {

    /** The shortest password that is taken, in characters. */
    public static final int SHORTEST = 10;

    /** The longest, so that nobody makes the server chew on a book. */
    public static final int LONGEST = 200;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore room = new Semaphore(4, true);
    private final String nobodys;

    Passwords() {
        this.nobodys = String.valueOf(encoder.encode("nobody"));
    }

    /** The hash to keep. */
    public String hash(String password) {
        room.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(password));
        } finally {
            room.release();
        }
    }

    /** Whether this is the password. Takes as long for an address that nobody has, so that time tells nothing. */
    public boolean fits(String password, @Nullable String hash) {
        room.acquireUninterruptibly();
        try {
            boolean fits = encoder.matches(password, hash == null ? nobodys : hash);
            return fits && hash != null;
        } finally {
            room.release();
        }
    }
}
