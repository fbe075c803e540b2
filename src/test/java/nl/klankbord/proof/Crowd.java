package nl.klankbord.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** The cast of the example at their browsers, pair by pair, all writing at once until they are told to end. */
final class Crowd implements AutoCloseable {

    /** Employee and guide. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("Daan", "Fatima"),
            List.of("Marit", "Fatima"),
            List.of("Bart", "Fatima"),
            List.of("Tomasz", "Fatima"),
            List.of("Fatima", "Jolanda"));

    private final List<Writer> writers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /** Everybody comes in, and nobody writes yet. */
    static Crowd at(String address, Told told, long seed) throws IOException, InterruptedException {
        Crowd crowd = new Crowd();
        Random random = new Random(seed);
        for (List<String> pair : PAIRS) {
            PlainBrowser one = new PlainBrowser(address);
            PlainBrowser two = new PlainBrowser(address);
            String employee = one.be(pair.getFirst());
            String guide = two.be(pair.getLast());
            List<Talk> talks = new CopyOnWriteArrayList<>();
            crowd.writers.add(new Writer(one, employee, guide, talks, told, new Random(random.nextLong())));
            crowd.writers.add(new Writer(two, guide, employee, talks, told, new Random(random.nextLong())));
        }
        return crowd;
    }

    Crowd begin() {
        writers.forEach(writer -> threads.add(Thread.ofVirtual().start(writer)));
        return this;
    }

    /** Each pair does every sort of deed once, one after another. */
    void everything() throws IOException, InterruptedException {
        for (int pair = 0; pair < writers.size(); pair += 2) {
            writers.get(pair).everything(writers.get(pair + 1));
        }
    }

    /** Ends, when everybody has their last answer. */
    @Override
    public void close() throws InterruptedException {
        writers.forEach(Writer::end);
        for (Thread thread : threads) {
            thread.join();
        }
        threads.clear();
    }
}
