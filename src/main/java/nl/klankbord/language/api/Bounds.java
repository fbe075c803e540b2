package nl.klankbord.language.api;

import java.time.Duration;

/** How much a program may ask. Each of these stands in the description that programs read, and a test compares the two. */
final class Bounds {
    static final int BYTES = 1_000_000;
    static final int ITEMS = 100;
    static final int CHARACTERS = 20_000;
    static final int ID_CHARACTERS = 200;

    static final Duration WINDOW = Duration.ofMinutes(1);
    static final int REQUESTS_IN_A_WINDOW = 120;
    /** About five seconds of one core: who asks a lot leaves room for who is typing. */
    static final int BYTES_IN_A_WINDOW = 5_000_000;

    private Bounds() {}
}
