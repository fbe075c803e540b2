package nl.klankbord.knowledge.piece;

import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A house has no more pieces of its own than somebody can choose from, also when two people add one at the same moment. */
class PieceLimitDataTest extends HouseTest {

    @Autowired
    private Pieces pieces;

    @Autowired
    private Endings endings;

    @Autowired
    private TransactionTemplate transactions;

    /** Each asks whether there is room while the other is taking the last place. */
    @Test
    void ofTwoWhoBeginAtOnceOneHearsThatItIsFull() throws Exception {
        standing(Pieces.MOST - 1);

        Optional<UUID> second = meanwhile(() -> assertThat(begun()).isPresent(), this::begun);

        assertThat(second).isEmpty();
        assertThat(house.count("knowledge.piece where ended_at is null")).isEqualTo(Pieces.MOST);
    }

    @Test
    void whoPutsOneBackWhileAnotherBeginsHearsThatItIsFull() throws Exception {
        standing(Pieces.MOST - 1);
        UUID gone = ended();

        boolean back =
                meanwhile(() -> assertThat(begun()).isPresent(), () -> looking(YOUSSEF, () -> endings.again(gone)));

        assertThat(back).isFalse();
        assertThat(house.count("knowledge.piece where ended_at is null")).isEqualTo(Pieces.MOST);
    }

    /** Somebody taps twice; the second tap takes no place of its own. */
    @Test
    void whatIsPutBackTwiceAtOnceIsBackOnce() throws Exception {
        standing(Pieces.MOST - 1);
        UUID gone = ended();
        Callable<Boolean> back = () -> looking(YOUSSEF, () -> endings.again(gone));

        assertThat(meanwhile(() -> assertThat(back.call()).isTrue(), back)).isTrue();
        assertThat(house.count("knowledge.piece where ended_at is null")).isEqualTo(Pieces.MOST);
    }

    /** What somebody does. */
    private interface Deed {
        void done() throws Exception;
    }

    /** Does one thing, and lets another person begin theirs before it is kept; what came of theirs. */
    private <T> T meanwhile(Deed first, Callable<T> second) throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<T> coming = looking(
                    YOUSSEF,
                    () -> transactions.execute(_ -> {
                        unchecked(first);
                        Future<T> started = other.submit(second);
                        assertThatThrownBy(() -> started.get(1, TimeUnit.SECONDS))
                                .isInstanceOf(TimeoutException.class);
                        return started;
                    }));
            return coming.get(30, TimeUnit.SECONDS);
        }
    }

    private static void unchecked(Deed deed) {
        try {
            deed.done();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Optional<UUID> begun() {
        return looking(YOUSSEF, () -> pieces.make(Sort.GUIDE, new Written(Map.of())));
    }

    /** One that was taken away. */
    private UUID ended() {
        UUID piece = house.id("select id from knowledge.piece limit 1");
        house.run("update knowledge.piece set ended_at = now(), ended_by = ? where id = ?", YOUSSEF, piece);
        standing(1);
        return piece;
    }

    private void standing(int many) {
        house.run("""
                insert into knowledge.piece (id, sort, draft, revision, made_by, made_at, changed_by, changed_at)
                select gen_random_uuid(), 'guide', '{}', 1, who, now(), who, now()
                  from (select ?::uuid as who) one, generate_series(1, ?)""", YOUSSEF, many);
    }
}
