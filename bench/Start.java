import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From the command to the first page, on a data directory that was used before: as it comes, and with an AOT cache. */
class Start {
    private static final int ROUNDS = 5;

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("klankbord-start");
        Path jar = Path.of("target/extracted/klankbord.jar").toAbsolutePath(), cache = home.resolve("klankbord.aot"), data = Files.createDirectory(home.resolve("data"));
        Application.start(List.of("-jar", jar.toString()), Map.of(), data, List.of("--empty")).close();
        Application.start(List.of("-XX:AOTCacheOutput=" + cache, "-jar", jar.toString()), Map.of(), data, List.of("--empty")).close();
        List<List<String>> ways = List.of(List.of("-jar", jar.toString()), List.of("-XX:AOTCache=" + cache, "-jar", jar.toString()));
        double[][] seconds = new double[ways.size()][ROUNDS], megabytes = new double[ways.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int way = 0; way < ways.size(); way++) {
                long start = System.nanoTime();
                Application application = Application.start(ways.get(way), Map.of(), data, List.of("--empty"));
                seconds[way][round] = (System.nanoTime() - start) / 1e9;
                megabytes[way][round] = application.residentMegabytes();
                application.close();
            }
        }
        System.out.println("| start | seconds to the first page | resident MB at the first page |\n| --- | --- | --- |");
        System.out.println("| cold | " + spread(seconds[0]) + " | " + spread(megabytes[0]) + " |");
        System.out.println("| with an AOT cache of " + Files.size(cache) / 1_000_000 + " MB | " + spread(seconds[1]) + " | " + spread(megabytes[1]) + " |");
    }

    private static String spread(double[] values) {
        Arrays.sort(values);
        return String.format(Locale.ROOT, "%.1f (%.1f-%.1f)", values[ROUNDS / 2], values[0], values[ROUNDS - 1]);
    }
}
