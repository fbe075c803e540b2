package nl.klankbord.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What browsers were told: an answer that something is kept is a promise; no answer, or that it is not, is none. */
final class Told {

    private final Map<Claim, Queue<String>> promised = new EnumMap<>(Claim.class);
    private final Queue<String> strange = new ConcurrentLinkedQueue<>();
    private final AtomicInteger promises = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    Told() {
        for (Claim claim : Claim.values()) {
            promised.put(claim, new ConcurrentLinkedQueue<>());
        }
    }

    void promise(Claim claim, String words) {
        all(claim).add(words);
        promises.incrementAndGet();
    }

    /** Silence, or a page that says to come back in a moment. */
    void nothing() {
        unanswered.incrementAndGet();
    }

    /** A kind no: somebody was first, or the page showed something older. */
    void refusal() {
        refused.incrementAndGet();
    }

    /** An answer that nobody should ever get. */
    void strange(String what) {
        strange.add(what);
    }

    int promises() {
        return promises.get();
    }

    int unanswered() {
        return unanswered.get();
    }

    Collection<String> strange() {
        return List.copyOf(strange);
    }

    Queue<String> all(Claim claim) {
        Queue<String> words = promised.get(claim);
        if (words == null) {
            throw new IllegalArgumentException(claim.name());
        }
        return words;
    }

    /** What was promised before this was asked, and is not there. */
    List<String> lost(Connection database) throws SQLException {
        List<String> lost = new ArrayList<>();
        for (Claim claim : Claim.values()) {
            lost.addAll(claim.missing(List.copyOf(all(claim)), database));
        }
        return lost;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%d acknowledged (".formatted(promises()));
        promised.forEach((claim, words) -> text.append(claim.name().toLowerCase(java.util.Locale.ROOT))
                .append(' ')
                .append(words.size())
                .append(claim == Claim.NOTED ? ")" : ", "));
        return text + ", %d refused, %d without an answer".formatted(refused.get(), unanswered());
    }
}
