package nl.klankbord.post.task;

import static nl.klankbord.TheCast.DAAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.klankbord.HouseTest;
import nl.klankbord.post.digest.Digests;
import nl.klankbord.post.mail.Mails;
import nl.klankbord.post.mail.Postman;
import nl.klankbord.privacy.spi.NightRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** The queue itself: two nodes that look at the same database. */
class RoundsTest extends HouseTest {

    @Autowired
    private List<NightRound> nights;

    @Autowired
    @Qualifier("appDatabase")
    private DataSource queue;

    @Autowired
    private Postman postman;

    @Autowired
    private Digests digests;

    @Autowired
    private Mails mails;

    private final ConcurrentLinkedQueue<UUID> brought = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Rounds> nodes = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() {
        nodes.forEach(Rounds::stop);
    }

    @Test
    void twoNodesBringEveryLetterOnce() throws Exception {
        for (int letter = 0; letter < 12; letter++) {
            waits(UUID.randomUUID());
        }
        node(_ -> Optional.empty());
        node(_ -> Optional.empty());

        until("post.task where task_name = 'mail'", 0);
        assertThat(brought).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void aLetterThatWasNotTakenWaitsInTheQueueForItsNextTry() throws Exception {
        UUID letter = UUID.randomUUID();
        waits(letter);
        node(_ -> Optional.of(Instant.parse("2033-01-01T00:00:00Z")));

        until("post.task where task_instance = '%s' and execution_time = '2033-01-01 00:00+00'".formatted(letter), 1);
        assertThat(List.copyOf(brought)).containsExactly(letter);
    }

    @Test
    void theMorningAndTheNightHaveTheirRounds() throws Exception {
        node(_ -> Optional.empty());

        until("post.task where task_name in ('digest', 'tidying', 'clearing') and execution_time > now()", 3);
    }

    @Test
    void workThatBreaksIsTriedLaterAndSaysNothing() {
        Errand errand = new Errand(postman, clock);
        house.run("alter table post.mail rename to hidden");
        try {
            assertThat(errand.bring(UUID.randomUUID())).contains(clock.instant().plus(Duration.ofHours(1)));
            errand.quietly(mails::forget);
        } finally {
            house.run("alter table post.hidden rename to mail");
        }
    }

    private void waits(UUID letter) {
        house.run(
                "insert into post.mail (id, person_id, kind, appointment_id, made_at) values (?, ?, 'invitation', ?, now())",
                letter,
                DAAN,
                letter);
        house.run(
                "insert into post.task (task_name, task_instance, execution_time, picked, version) values ('mail', ?, now() - interval '1 minute', false, 1)",
                letter.toString());
    }

    private void node(Function<UUID, Optional<Instant>> outcome) {
        Errand errand = new Errand(postman, clock) {
            @Override
            Optional<Instant> bring(UUID mail) {
                brought.add(mail);
                return outcome.apply(mail);
            }
        };
        Rounds rounds = new Rounds(queue, errand, digests, mails, List.of(), nights, clock, true);
        nodes.add(rounds);
        rounds.start();
    }

    private void until(String what, long number) throws InterruptedException {
        for (int wait = 0; wait < 200 && house.count(what) != number; wait++) {
            Thread.sleep(100);
        }
        assertThat(house.count(what)).isEqualTo(number);
    }
}
