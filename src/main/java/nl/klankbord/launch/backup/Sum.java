package nl.klankbord.launch.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A checksum over the rows of one table in whatever order they come: each row's SHA-256, added up. Two tables have the same
 * sum when they hold the same rows, and nobody has to sort four million of them to know.
 */
final class Sum {

    /** A number of rows and what they add up to. */
    record Total(long rows, String sum) {}

    private static final int LANES = 4;

    private final long[] lanes = new long[LANES];
    private final MessageDigest digest;
    private long rows;
    private boolean inRow;

    Sum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes in the next bytes of the rows; each row ends with a newline, and a newline inside a value is written otherwise. */
    void add(byte[] bytes, int length) {
        int from = 0;
        for (int at = 0; at < length; at++) {
            if (bytes[at] == '\n') {
                digest.update(bytes, from, at - from);
                from = at + 1;
                endRow();
            }
        }
        digest.update(bytes, from, length - from);
        inRow = from < length || inRow && from == 0;
    }

    /** What was added up; a last row without its end does not count, and shows as one that is missing. */
    Total total() {
        var text = new StringBuilder();
        for (long lane : lanes) {
            text.append(HexFormat.of().toHexDigits(lane));
        }
        return new Total(rows, inRow ? "cut" : text.toString());
    }

    private void endRow() {
        byte[] row = digest.digest();
        for (int lane = 0; lane < LANES; lane++) {
            long value = 0;
            for (int at = 0; at < Long.BYTES; at++) {
                value = value << Byte.SIZE | row[lane * Long.BYTES + at] & 0xff;
            }
            lanes[lane] += value;
        }
        rows++;
        inRow = false;
    }
}
