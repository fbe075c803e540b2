package nl.klankbord.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before two nodes: hands each request to the next one in turn, and what was not answered whole to the other.
 * It can also lose answers on purpose: the deed was done, nobody heard so, and it is asked for again.
 */
final class Balancer implements AutoCloseable {

    private static final int PATIENCE = 30_000;
    private static final int ROUNDS = 3;
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)", Pattern.CASE_INSENSITIVE);

    private final List<InetSocketAddress> nodes;
    private final ServerSocket door = new ServerSocket(0);
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile int loseEvery;

    Balancer(List<InetSocketAddress> nodes) throws IOException {
        this.nodes = nodes;
        Thread.ofPlatform().daemon().name("balancer").start(this::listen);
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** From now on every so many deeds are done at one node without an answer, and asked again at another; 0 for never. */
    void loseEvery(int deeds) {
        loseEvery = deeds;
    }

    /** How often a node was not there. */
    int refused() {
        return refused.get();
    }

    /** How often a node fell silent halfway. */
    int cut() {
        return cut.get();
    }

    int lost() {
        return lost.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            byte[] request = request(caller.getInputStream());
            if (request.length > 0) {
                caller.getOutputStream().write(answer(request));
            }
        } catch (IOException gone) {
            return;
        }
    }

    private byte[] answer(byte[] request) {
        int first = turn.getAndIncrement();
        int deeds = loseEvery;
        boolean loses = deeds > 0
                && new String(request, 0, 4, StandardCharsets.ISO_8859_1).equals("POST")
                && first % deeds == 0;
        for (int tries = 0; tries < ROUNDS * nodes.size(); tries++) {
            byte[] answer = ask(nodes.get(Math.floorMod(first + tries, nodes.size())), request);
            if (answer.length > 0 && !loses) {
                return answer;
            }
            if (answer.length > 0) {
                loses = false;
                lost.incrementAndGet();
            }
        }
        return "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The whole answer of a node; nothing when there is none, or half of one. */
    private byte[] ask(InetSocketAddress node, byte[] request) {
        try (Socket there = new Socket()) {
            try {
                there.connect(node, 1_000);
            } catch (IOException nobody) {
                refused.incrementAndGet();
                return new byte[0];
            }
            there.setSoTimeout(PATIENCE);
            there.getOutputStream().write(request);
            byte[] answer = there.getInputStream().readAllBytes();
            if (whole(answer)) {
                return answer;
            }
        } catch (IOException silence) {
            // counted below, like half an answer
        }
        cut.incrementAndGet();
        return new byte[0];
    }

    private static boolean whole(byte[] answer) {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        String head = text.substring(0, end);
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            return answer.length - end - 4 == Integer.parseInt(length.group(1));
        }
        boolean pieces = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
        return !pieces || text.endsWith("0\r\n\r\n");
    }

    /** One request, made such that its answer ends with the connection. */
    private static byte[] request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            head.write(letter);
            if (letter == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                String text = head.toString(StandardCharsets.ISO_8859_1);
                Matcher length = LENGTH.matcher(text);
                byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                whole.writeBytes(closing(text).getBytes(StandardCharsets.ISO_8859_1));
                whole.writeBytes(body);
                return whole.toByteArray();
            }
        }
        return new byte[0];
    }

    private static String closing(String head) {
        String plain = head.replaceAll("(?i)\r\n(connection|upgrade|http2-settings):[^\r]*", "");
        return plain.substring(0, plain.length() - 2) + "Connection: close\r\n\r\n";
    }
}
