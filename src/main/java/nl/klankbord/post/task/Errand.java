package nl.klankbord.post.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.post.mail.Postman;
import nl.klankbord.web.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does one piece of work so that nothing of it gets out when it breaks: a fault may quote what a letter said. */
@Component
class Errand {

    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Postman postman;
    private final Clock clock;

    Errand(Postman postman, Clock clock) {
        this.postman = postman;
        this.clock = clock;
    }

    /** Brings a letter away. Answers with when to try again; empty when it is done with. */
    Optional<Instant> bring(UUID mail) {
        try {
            return postman.bring(mail);
        } catch (RuntimeException fault) {
            LOG.error("a letter was not written: {}", new Fault(fault));
            return Optional.of(clock.instant().plus(PAUSE));
        }
    }

    void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.error("a round was not made: {}", new Fault(fault));
        }
    }
}
