package nl.klankbord.access.signin;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.session.Token;

/** One guess at a secret, and the counters it counts in. */
public record Guess(UUID id, List<Limit> limits) {

    /** A guess that counts in these. */
    public static Guess in(Limit... limits) {
        return new Guess(Ids.next(), List.of(limits));
    }

    byte[][] buckets() {
        return limits.stream().map(Limit::hash).toArray(byte[][]::new);
    }

    /**
     * A counter of guesses. The database knows it as a hash, so that nobody's address stands in it.
     *
     * @param most how many may be wrong within the window
     */
    public record Limit(String bucket, int most) {
        byte[] hash() {
            return new Token(bucket).hash();
        }

        ByteBuffer key() {
            return ByteBuffer.wrap(hash());
        }
    }
}
