package nl.klankbord.people.sheet;

/** How much of a file is read before it is called too much; far above any real list of people. */
final class Limits {
    static final int FILE_BYTES = 20 * 1024 * 1024;
    static final int LINES = 200_000;
    static final int COLUMNS = 500;
    static final int CELLS = 5_000_000;
    static final int CELL_LENGTH = 32_767;
    static final long UNPACKED_BYTES = 256L * 1024 * 1024;
    static final int ENTRIES = 5_000;

    private Limits() {}
}
