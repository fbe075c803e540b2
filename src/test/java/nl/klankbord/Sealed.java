package nl.klankbord;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The signature under a link in a letter, worked out by hand from the key of the house. */
public final class Sealed {

    private Sealed() {}

    /** What the house signs for this person with this key. */
    public static String of(UUID person, byte... key) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
        return HexFormat.of().formatHex(hash(key, hash(key, id)));
    }

    private static byte[] hash(byte[] one, byte[] other) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(one);
            return digest.digest(other);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
