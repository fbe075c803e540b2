package nl.klankbord.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.LoggerFactory;

/** What was opened is closed in reverse, whichever way Klankbord ends: the pages first, then the database, then the lock. */
final class Shutdown {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean over;

    static Shutdown atEnd() {
        var shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "shutdown"));
        return shutdown;
    }

    /** Takes care that this is closed in the end. */
    synchronized <T extends AutoCloseable> T keep(T thing) {
        if (over) {
            throw new IllegalStateException("Klankbord is stopping");
        }
        open.push(thing);
        return thing;
    }

    synchronized boolean over() {
        return over;
    }

    synchronized void run() {
        over = true;
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(Shutdown.class).warn("Something did not close cleanly", e);
        }
    }
}
