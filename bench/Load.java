import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a number of browsers got that ask one page over and over, each on its own connection that stays open. */
record Load(long[] nanos, double seconds) {

    static Load on(Web.Place place, String page, int connections, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        byte[] request = ("GET " + place.path(page) + " HTTP/1.1\r\nHost: localhost\r\nCookie: klankbord=" + place.token(page) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        List<Callable<long[]>> browsers = new ArrayList<>();
        for (int i = 0; i < connections; i++) browsers.add(() -> ask(place.port(), request, end));
        long[] all = {};
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(connections)) {
            for (Future<long[]> one : people.invokeAll(browsers)) {
                long[] more = one.get();
                int had = all.length;
                all = Arrays.copyOf(all, had + more.length);
                System.arraycopy(more, 0, all, had, more.length);
            }
        }
        double lasted = (System.nanoTime() - start) / 1e9;
        Arrays.sort(all);
        return new Load(all, lasted);
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    double millis(int percentile) {
        return nanos[Math.min(nanos.length - 1, nanos.length * percentile / 100)] / 1e6;
    }

    double tail() {
        return millis(99) / millis(50);
    }

    private static long[] ask(int port, byte[] request, long end) throws IOException {
        long[] times = new long[200_000];
        int count = 0;
        try (Socket socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 65536);
            while (System.nanoTime() < end && count < times.length) {
                long start = System.nanoTime();
                socket.getOutputStream().write(request);
                answer(in);
                times[count++] = System.nanoTime() - start;
            }
        }
        return Arrays.copyOf(times, count);
    }

    /** Reads one answer whole; anything but a good page stops the measurement. */
    private static void answer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) throw new IOException("answered " + status);
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in))
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) length = Integer.parseInt(header.substring(15).strip());
        if (length < 0) throw new IOException("a page without a length");
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("cut off");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }
}
