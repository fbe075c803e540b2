package nl.klankbord.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.klankbord.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL behind a balancer: who is at a browser does not notice that there are two, or that one goes. */
@Tag("proof")
@Tag("alone")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {

    private static final Duration SOON = Duration.ofSeconds(240);

    @TempDir
    static Path folder;

    private static TestDatabase postgres;
    private static HouseProcess one;
    private static HouseProcess two;
    private static Balancer balancer;

    private final Told told = new Told();

    @BeforeAll
    static void bothStartAtOnceOnAnEmptyDatabase() throws IOException {
        postgres = TestDatabase.empty();
        one = HouseProcess.begun(folder.resolve("one"), environment());
        two = HouseProcess.begun(folder.resolve("two"), environment());
        balancer = new Balancer(List.of(one.socket(), two.socket()));
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        balancer.close();
        one.stop();
        two.stop();
        postgres.close();
    }

    @AfterEach
    void nothingIsLostOrHalf(org.junit.jupiter.api.TestInfo test) throws SQLException {
        System.out.println(test.getDisplayName() + ": " + told);
        try (Connection database = postgres.owner().connect()) {
            assertThat(told.lost(database)).isEmpty();
            assertThat(Halves.found(database)).isEmpty();
        }
        assertThat(told.strange()).isEmpty();
        assertThat(told.unanswered()).as("without an answer").isZero();
    }

    @Test
    @Order(1)
    void oneMakesTheHouseAndWhenItDiesHalfwayTheOtherMakesItAnew() throws Exception {
        HouseProcess first = firstToTell();
        HouseProcess second = first == one ? two : one;
        assertThat(second.console()).containsPattern("waits until it is in|wacht tot die binnen is");
        assertThat(second.console()).doesNotContain(MadeHouse.TOLD);
        first.killServer();

        second.awaitOpen();
        assertThat(second.console()).containsPattern("not finished|nog niet af").contains(MadeHouse.TOLD);
        first.startAgain();
        assertThat(first.console())
                .doesNotContainPattern("not finished|nog niet af")
                .doesNotContain(MadeHouse.TOLD);
    }

    @Test
    @Order(2)
    void everythingIsDoneOnceAlsoWhenTheAnswerGotLostAndItIsAskedAgain() throws Exception {
        balancer.loseEvery(1);
        try (Crowd crowd = Crowd.at(balancer.address(), told, 1)) {
            crowd.everything();
        } finally {
            balancer.loseEvery(0);
        }
        for (Claim claim : Claim.values()) {
            assertThat(told.all(claim)).as(claim.name()).isNotEmpty();
        }
        System.out.println(balancer.lost() + " answers lost, and asked again at the other node");
    }

    @Test
    @Order(3)
    void peopleWhoWriteOnBothDoNotGetInEachOthersWay() throws Exception {
        balancer.loseEvery(7);
        try (Crowd crowd = Crowd.at(balancer.address(), told, 2).begin()) {
            awaitPromises(400);
        } finally {
            balancer.loseEvery(0);
        }
    }

    @Test
    @Order(4)
    void oneThatIsKilledTakesNothingAlong() throws Exception {
        int cut = balancer.cut();
        try (Crowd crowd = Crowd.at(balancer.address(), told, 3).begin()) {
            for (HouseProcess node : List.of(one, two, one, two)) {
                awaitPromises(told.promises() + 20);
                node.killServer();
                awaitPromises(told.promises() + 20);
                node.startAgain();
            }
        }
        System.out.println("killed 4 times; requests that were saved by asking the other node: "
                + (balancer.cut() - cut) + " cut off, " + balancer.refused() + " refused");
    }

    @Test
    @Order(5)
    void aRollingRestartIsNoticedByNobody() throws Exception {
        int cut = balancer.cut();
        try (Crowd crowd = Crowd.at(balancer.address(), told, 4).begin()) {
            for (HouseProcess node : List.of(one, two)) {
                awaitPromises(told.promises() + 30);
                node.stop();
                node.startAgain();
            }
            awaitPromises(told.promises() + 30);
        }
        System.out.println("restarted both; cut off: " + (balancer.cut() - cut));
    }

    @Test
    @Order(6)
    void jobsAreDoneOnce() throws Exception {
        try (Connection database = postgres.owner().connect()) {
            await(database, "letters that wait", "select count(*) from post.mail where state = 'waiting'");
            // Whoever was killed with a letter in hand tried it before; everything since then was tried once.
            long before = HouseDatabase.number(database, "select count(*) from post.mail");
            try (Crowd crowd = Crowd.at(balancer.address(), told, 5)) {
                crowd.everything();
            }
            long letters = HouseDatabase.number(database, "select count(*) from post.mail") - before;
            assertThat(letters).isGreaterThanOrEqualTo(10);
            await(database, "letters that wait", "select count(*) from post.mail where state = 'waiting'");
            assertThat(HouseDatabase.number(
                            database,
                            "select count(*) from (select tries from post.mail order by made_at desc limit %d) m where tries <> 1"
                                    .formatted(letters)))
                    .isZero();
            aRoundIsMadeOnce(database);
        }
    }

    @Test
    @Order(7)
    void theTalksOfARhythmAreMadeOnceWhicheverNodeIsFirstAtNight() throws Exception {
        try (Connection database = postgres.owner().connect()) {
            String coming =
                    "select count(*) from conversation.conversation c join conversation.series s on s.id = c.series_id"
                            + " where s.state = 'agreed' and c.starts_at > now()";
            long before = HouseDatabase.number(database, coming);
            assertThat(before).isPositive();
            run(database, """
                    delete from conversation.conversation c using conversation.series s
                     where s.id = c.series_id and s.state = 'agreed' and c.starts_at > now();
                    update conversation.series set planned_until = current_date - 1 where state = 'agreed'""");
            run(database, "update post.task set execution_time = now() where task_name = 'tidying'");
            await(
                    database,
                    "a night that is due",
                    "select count(*) from post.task where task_name = 'tidying' and execution_time <= now()");
            assertThat(HouseDatabase.number(database, coming)).isEqualTo(before);
        }
    }

    @Test
    @Order(8)
    void nothingThatMattersIsInTheFolderOfANode() throws IOException {
        for (HouseProcess node : List.of(one, two)) {
            try (var files = Files.list(node.data())) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("klankbord.lock", "log");
            }
        }
    }

    private static Map<String, String> environment() {
        return Map.of(
                "KLANKBORD_DB_URL", postgres.owner().url(),
                "KLANKBORD_DB_OWNER", postgres.owner().user(),
                "KLANKBORD_DB_OWNER_PASSWORD", postgres.owner().password(),
                "KLANKBORD_DB_APP", postgres.app().user(),
                "KLANKBORD_DB_APP_PASSWORD", postgres.app().password());
    }

    private static HouseProcess firstToTell() throws IOException, InterruptedException {
        for (int tries = 0; tries < 6000; tries++) {
            for (HouseProcess node : List.of(one, two)) {
                if (Files.exists(folder.resolve(node.data().getFileName() + ".console"))
                        && node.console().contains(MadeHouse.TOLD)) {
                    return node;
                }
            }
            Thread.sleep(20);
        }
        throw new IOException("neither of them begins: " + one.console() + two.console());
    }

    private static void aRoundIsMadeOnce(Connection database) throws SQLException, InterruptedException {
        String version = "select version from post.task where task_name = 'digest'";
        long before = HouseDatabase.number(database, version);
        run(database, "update post.task set execution_time = now() where task_name = 'digest'");
        await(
                database,
                "a digest that is due",
                "select count(*) from post.task where task_name = 'digest' and execution_time <= now()");
        // Taking it up and putting it back for tomorrow: two steps for one round.
        assertThat(HouseDatabase.number(database, version)).isEqualTo(before + 2);
    }

    private void awaitPromises(int number) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (told.promises() < number) {
            assertThat(System.nanoTime())
                    .as("people can go on: " + told + told.strange())
                    .isLessThan(end);
            Thread.sleep(10);
        }
    }

    private static void await(Connection database, String what, String question)
            throws SQLException, InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (HouseDatabase.number(database, question) > 0) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static void run(Connection database, String commands) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(commands);
        }
    }
}
