package nl.klankbord.people.roster;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.klankbord.access.Looking;
import org.springframework.stereotype.Component;

/** Work that goes on after its page was answered. Short work is awaited, so that nobody waits for a page about waiting. */
@Component
class Background {
    private static final Duration MOMENT = Duration.ofMillis(2_500);

    void run(UUID viewer, Runnable work) {
        var done = new CountDownLatch(1);
        Thread.ofVirtual().name("import").start(() -> {
            try {
                Looking.as(viewer, work);
            } finally {
                done.countDown();
            }
        });
        await(done);
    }

    private static void await(CountDownLatch done) {
        try {
            // In time or not: the page that follows says how far it is.
            boolean _ = done.await(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
