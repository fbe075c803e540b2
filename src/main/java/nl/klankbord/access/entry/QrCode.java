package nl.klankbord.access.entry;

/** An address as a picture that a phone reads, for who would rather not type. */
final class QrCode {

    private static final int MARGIN = 2;

    private QrCode() {}

    /** The dark squares, as one path in a drawing of {@link #size} by {@link #size}. */
    static String path(String text) {
        io.nayuki.qrcodegen.QrCode code = code(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return path.toString();
    }

    static int size(String text) {
        return code(text).size + 2 * MARGIN;
    }

    private static io.nayuki.qrcodegen.QrCode code(String text) {
        return io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    }
}
