package nl.klankbord.post.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.klankbord.post.Chore;
import nl.klankbord.post.digest.Digests;
import nl.klankbord.post.mail.Mails;
import nl.klankbord.privacy.spi.NightRound;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Repository;

/**
 * The work that is done while nobody waits for it. What is to be done stands in the database, and whichever node takes it
 * up has it alone. The queue itself is about nobody, so it is read beside the wall; all work behind it is done with somebody's eyes.
 */
@Repository
class Rounds implements SmartLifecycle {

    private static final String QUEUE = String.join(".", "post", "task");
    private static final int AT_ONCE = 2;
    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final Duration PARTING = Duration.ofSeconds(5);
    private static final LocalTime BEFORE_WORK = LocalTime.of(7, 0);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);
    private static final LocalTime LATER_AT_NIGHT = LocalTime.of(3, 30);

    private final Scheduler scheduler;
    private final boolean wanted;
    private volatile boolean running;

    Rounds(
            @Qualifier("appDatabase") DataSource queue,
            Errand errand,
            Digests digests,
            Mails mails,
            List<Chore> chores,
            List<NightRound> nights,
            Clock clock,
            @Value("${klankbord.rounds:true}") boolean wanted) {
        Task<Void> letter = Tasks.custom("mail", Void.class).execute((task, context) -> bring(errand, task.getId()));
        RecurringTask<Void> digest = Tasks.recurring("digest", Schedules.daily(clock.getZone(), BEFORE_WORK))
                .execute((task, context) -> errand.quietly(digests::write));
        RecurringTask<Void> tidying = Tasks.recurring("tidying", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((task, context) -> tidy(errand, mails, chores));
        List<RecurringTask<Void>> rounds = new ArrayList<>(List.of(digest, tidying));
        nights.forEach(it -> rounds.add(Tasks.recurring(it.name(), Schedules.daily(clock.getZone(), LATER_AT_NIGHT))
                .execute((task, context) -> errand.quietly(it::make))));
        this.scheduler = Scheduler.create(queue, List.of(letter))
                .startTasks(rounds)
                .tableName(QUEUE)
                .threads(AT_ONCE)
                .pollingInterval(OFTEN)
                .shutdownMaxWait(PARTING)
                .failureLogging(LogLevel.WARN, false)
                .build();
        this.wanted = wanted;
    }

    private static void tidy(Errand errand, Mails mails, List<Chore> chores) {
        errand.quietly(mails::forget);
        chores.forEach(chore -> errand.quietly(() -> chore.pieces().forEach(errand::quietly)));
    }

    private static CompletionHandler<Void> bring(Errand errand, String mail) {
        return errand.bring(UUID.fromString(mail))
                .<CompletionHandler<Void>>map(again -> (done, queue) -> queue.reschedule(done, again))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }
}
