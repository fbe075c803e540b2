package nl.klankbord.language.look;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words in a file that was handed in, however its editor wrote letters down. */
final class Handed {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    // What no editor writes in a text: the file is a picture or a document.
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t\\f]]|\\uFFFD");
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};

    private Handed() {}

    /** The words; none when these bytes are no text. */
    static Optional<String> text(byte[] bytes) {
        boolean wide = begins(bytes, UTF_16_LITTLE) || begins(bytes, UTF_16_BIG);
        String text = wide ? new String(bytes, StandardCharsets.UTF_16) : narrow(bytes);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return NO_TEXT.matcher(bare).find() ? Optional.empty() : Optional.of(bare);
    }

    private static String narrow(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && bytes[0] == with[0] && bytes[1] == with[1];
    }
}
