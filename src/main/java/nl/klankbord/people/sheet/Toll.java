package nl.klankbord.people.sheet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Counts every unpacked byte of one workbook and stops where a real one never comes. */
final class Toll {
    /** Between two tags lies at most one cell or one list of attributes. */
    private static final int LONGEST_STRETCH = 1024 * 1024;
    /** The first two bytes of UTF-8 with a mark, and of UTF-16 with and without. */
    private static final Set<Integer> MARKS = Set.of(0xEFBB, 0xFEFF, 0xFFFE, 0x003C);

    private long paid;
    private boolean exceeded;

    Passage on(InputStream content) {
        return new Passage(content);
    }

    /** Whether unpacking went on for too long. */
    boolean exceeded() {
        return exceeded;
    }

    /** One part of the workbook, on its way through the toll. */
    final class Passage extends FilterInputStream {
        private int stretch;
        private boolean xml;

        private Passage(InputStream content) {
            super(new BufferedInputStream(content));
        }

        /** Whatever begins otherwise than with a tag, a blank or the mark of an encoding cannot be read as XML. */
        boolean looksLikeXml() throws IOException {
            in.mark(2);
            int first = in.read();
            int second = in.read();
            in.reset();
            return xml = "< \t\r\n".indexOf(first) >= 0 || MARKS.contains(first << 8 | second);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            if (b >= 0) {
                count((byte) b);
            }
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            for (int i = from; i < from + n; i++) {
                count(into[i]);
            }
            return n;
        }

        private void count(byte b) throws IOException {
            stretch = b == '<' ? 0 : stretch + 1;
            exceeded = ++paid > Limits.UNPACKED_BYTES || xml && stretch > LONGEST_STRETCH;
            if (exceeded) {
                throw new IOException("the workbook unpacks to more than is read");
            }
        }
    }
}
