import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * One page with and without row-level security: the same connection, the same rows, the same people, in turn. Beside the
 * time that passed stands the processor time of the database's own process, which does not notice a busy machine.
 */
class Comparison {
    private static final int ROUNDS = 5;

    private final Connection connection;
    private final List<Map<String, Object>> viewers;
    private final Path processor;
    private final Random coin = new Random(7);

    Comparison(Connection connection, List<Map<String, Object>> viewers) throws SQLException {
        this.connection = connection;
        this.viewers = viewers;
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery("select pg_backend_pid()")) {
            row.next();
            processor = Path.of("/proc/" + row.getInt(1) + "/schedstat");
        }
    }

    void print(Page page) throws SQLException {
        Page with = page.as("app"), without = page.as("unwalled");
        for (Map<String, Object> viewer : viewers) turn(with, without, viewer, coin.nextBoolean());
        double[] walled = new double[ROUNDS], bare = new double[ROUNDS], ratio = new double[ROUNDS], processorRatio = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] cost = round(with, without);
            walled[round] = typical(cost[0]) / 2;
            bare[round] = typical(cost[1]) / 2;
            ratio[round] = typical(cost[0]) / typical(cost[1]);
            processorRatio[round] = typical(cost[2]) / typical(cost[3]);
        }
        int rows = 0;
        for (Map<String, Object> viewer : viewers) rows += with.open(connection, "app", viewer);
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %s | %s | %.1f |%n", page.name(), spread(walled), spread(bare), spread(ratio), spread(processorRatio), rows / (double) viewers.size());
    }

    /** Who comes first finds the memory cold: a coin decides, and in a second pass the other comes first. */
    private double[][] round(Page with, Page without) throws SQLException {
        double[][] cost = new double[4][viewers.size()];
        boolean[] first = new boolean[viewers.size()];
        for (int v = 0; v < first.length; v++) first[v] = coin.nextBoolean();
        for (int i = 0; i < 2 * first.length; i++) {
            int v = i % first.length;
            double[] turn = turn(with, without, viewers.get(v), first[v] == i < first.length);
            for (int c = 0; c < 4; c++) cost[c][v] += turn[c];
        }
        return cost;
    }

    private double[] turn(Page with, Page without, Map<String, Object> viewer, boolean walledFirst) throws SQLException {
        double[] walled = walledFirst ? time(with, "app", viewer) : null;
        double[] bare = time(without, "unwalled", viewer);
        if (walled == null) walled = time(with, "app", viewer);
        return new double[] {walled[0], bare[0], walled[1], bare[1]};
    }

    private double[] time(Page page, String role, Map<String, Object> viewer) throws SQLException {
        long processorStart = processorNanos(), start = System.nanoTime();
        page.open(connection, role, viewer);
        long end = System.nanoTime();
        return new double[] {(end - start) / 1e6, (processorNanos() - processorStart) / 1e6};
    }

    private long processorNanos() {
        try {
            return Files.exists(processor) ? Long.parseLong(Files.readString(processor).split(" ")[0]) : System.nanoTime();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mean without the slowest tenth, which tells more about the machine than about the page. */
    private static double typical(double[] values) {
        return Arrays.stream(values).sorted().limit(values.length * 9L / 10).average().orElseThrow();
    }

    private static String spread(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return String.format(Locale.ROOT, "%.3f (%.3f-%.3f)", sorted[ROUNDS / 2], sorted[0], sorted[ROUNDS - 1]);
    }
}
