package nl.klankbord.people.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What a file is, by its own first bytes: names and endings are often wrong. */
enum Kind {
    EMPTY,
    PICTURE,
    PDF,
    OLD_EXCEL,
    LOCKED,
    ZIP,
    TEXT;

    private static final List<String> PICTURES =
            List.of("89504e47", "ffd8ff", "474946383961", "474946383761", "49492a00", "4d4d002a");
    /** A workbook with a password is wrapped in the container that old Excel used, under this name. */
    private static final byte[] LOCK = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static Kind of(byte[] bytes) {
        if (isBlank(bytes)) {
            return EMPTY;
        }
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 16));
        if (start.startsWith("504b0304")) {
            return ZIP;
        }
        if (start.startsWith("25504446")) {
            return PDF;
        }
        if (start.startsWith("d0cf11e0")) {
            return contains(bytes, LOCK) ? LOCKED : OLD_EXCEL;
        }
        return isPicture(start) ? PICTURE : TEXT;
    }

    private static boolean isPicture(String start) {
        boolean webp = start.startsWith("52494646") && start.startsWith("57454250", 16);
        boolean heic = start.startsWith("66747970", 8);
        return webp || heic || PICTURES.stream().anyMatch(start::startsWith);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\r' && b != '\n' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
