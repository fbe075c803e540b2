package nl.klankbord.wire;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klankbord.TestHouse;
import nl.klankbord.proof.Halves;
import nl.klankbord.wire.Sending.Packing;

/** Sends a request, looks at what came back and at what was written, and puts the house back as it was. */
final class Judge {

    /** What no visitor ever reads: where it broke, in which program, and in which table. */
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\n\\s+at [a-z]+\\.|org\\.springframework|java\\.lang|org\\.postgresql|Tomcat|HTTP Status|gg\\.jte|SQLSTATE|<script>alert|<img src=x");

    private static final Pattern LANGUAGE = Pattern.compile("<html[^>]* lang=\"?(\\w\\w)");

    /** When the server itself turned it away nobody knows who asks: it is said in both languages. */
    private static final String BOTH = "<section lang=\"en\"";

    /** What the doors note down themselves, whatever the answer: when somebody was last seen, and a wrong guess. */
    private static final Set<String> NOTED =
            Set.of("access.session", "access.session_seen", "access.failed_attempt", "access.passkey_challenge");

    private final Marks marks;
    private final Written written;
    private final Connection owner;
    private final List<String> before;
    private final int port;
    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private int sent;
    private int deeds;

    Judge(TestHouse.Keys house, Marks marks, int port) {
        this.marks = marks;
        this.port = port;
        this.written = Written.in(house);
        try {
            this.owner = house.database().superuser().connect();
            this.before = Halves.found(owner);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    void send(Reader reader, Sending it) {
        Answer answer = asked(reader, it);
        look(reader, it, answer);
        house(reader + " " + it.door(), answer.status(), it.shows(), 1);
    }

    /** The same form once more, as a browser does whose answer got lost. */
    void twice(Reader reader, Sending it) {
        look(reader, it, asked(reader, it));
        look(reader, it, asked(reader, it));
        house(reader + " twice " + it.door(), 200, it.shows(), 2);
    }

    /** Two people change the same at the same moment. */
    void atOnce(Reader one, Reader other, Sending it, Sending changed) {
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Answer> first = () -> one.wire().raw(it.written(one, port));
            var second = both.submit(() -> other.wire().raw(changed.written(other, port)));
            look(one, it, both.submit(first).get());
            look(other, changed, second.get());
            sent += 2;
        } catch (InterruptedException | ExecutionException broken) {
            fault(one + " at once " + it.door(), "no answer: " + broken.getMessage(), it);
        }
        house(one + " at once " + it.door(), 200, it.shows(), 2);
    }

    private Answer asked(Reader reader, Sending it) {
        sent++;
        try {
            return reader.wire().raw(it.written(reader, port));
        } catch (UncheckedIOException hungUp) {
            // Who sends too much is hung up on, and then the answer can be lost with the line; silence twice is a
            // fault.
            return reader.wire().raw(it.written(reader, port));
        }
    }

    void look(Reader reader, Sending it, Answer answer) {
        answers.merge(answer.status(), 1, Integer::sum);
        String about = reader + " " + it.door();
        String body = answer.body();
        if (answer.status() >= 500) {
            fault(about, "answer " + answer.status(), it);
        }
        Matcher inside = INSIDE.matcher(body);
        if (inside.find() && !(inside.group().startsWith("<") && toAProgram(answer))) {
            fault(about, "tells what is inside: " + inside.group(), it);
        }
        List<String> foreign = marks.foreign(reader, body);
        if (!foreign.isEmpty()) {
            fault(about, "shows what is somebody else's: " + foreign, it);
        }
        if (answer.all("set-cookie").stream().anyMatch(cookie -> cookie.startsWith("a=b"))
                || answer.header("location")
                        .filter(to -> !to.matches("/(?![/\\\\]).*"))
                        .isPresent()) {
            fault(about, "leads away: " + answer.header("location"), it);
        }
        if (answer.status() == 422 && it.packing() == Packing.FORM && typed(it) && !body.contains(Seeds.TYPED)) {
            fault(about, "a form that lost what was typed", it);
        }
        // An address without end is turned away before anybody knows whether a program asks.
        if (answer.status() >= 400
                && it.path().startsWith("/api/")
                && !body.contains(BOTH)
                && !answer.header("content-type").orElse("").startsWith("application/problem+json")) {
            fault(about, "no problem for a program: " + answer.header("content-type"), it);
        }
        if (answer.header("content-type").orElse("").startsWith("text/html") && !body.isEmpty()) {
            language(reader, it, answer);
        }
    }

    private static boolean typed(Sending it) {
        return it.fields().stream()
                .anyMatch(field -> field.value().equals(Seeds.TYPED)
                        && field.name().matches("text|word|what|place|view|address|name"));
    }

    private void language(Reader reader, Sending it, Answer answer) {
        Matcher language = LANGUAGE.matcher(answer.body());
        boolean piece = !answer.body().contains("<html");
        boolean chosen = it.headers().contains("Cookie:") || it.headers().contains("Accept-Language");
        boolean kind = piece || answer.body().contains("<h1");
        if (!kind) {
            fault(reader + " " + it.door(), "no page: " + answer.status(), it);
        } else if (!piece
                && !chosen
                && !answer.body().contains(BOTH)
                && !(language.find() && language.group(1).equals(reader.language()))) {
            fault(reader + " " + it.door(), "another language", it);
        }
    }

    /** A program gets its own words back as they were: no browser reads them as a page. */
    private static boolean toAProgram(Answer answer) {
        return answer.header("content-type")
                .filter(type -> type.startsWith("application/json"))
                .isPresent();
    }

    void house(String about, int status, boolean shows, int steps) {
        List<Written.Row> rows = written.rows().stream()
                .filter(it -> !NOTED.contains(it.table()))
                .toList();
        if (!rows.isEmpty()) {
            deeds++;
            Map<String, Set<String>> taken = rows.stream()
                    .collect(Collectors.groupingBy(
                            Written.Row::step,
                            TreeMap::new,
                            Collectors.mapping(Written.Row::table, Collectors.toSet())));
            if (status >= 400 && !NOTED.containsAll(written.changed())) {
                fault(about, "refused with " + status + " and written all the same: " + taken.values(), null);
            }
            // Whoever HR looked at can read that it was opened: that is all a page may leave behind.
            if (shows && !rows.stream().allMatch(it -> it.table().startsWith("access.audit"))) {
                fault(about, "a page that writes: " + taken.values(), null);
            }
            // A list comes in step by step, and its own row says how far it is.
            if (taken.size() > steps && !about.contains("/imports")) {
                fault(about, "written in " + taken.size() + " steps: " + taken.values(), null);
            }
            halves(about);
        }
        written.back();
    }

    private void halves(String about) {
        try {
            Halves.found(owner).stream()
                    .filter(half -> !before.contains(half))
                    .forEach(half -> fault(about, "by half: " + half, null));
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void fault(String about, String what, @org.jspecify.annotations.Nullable Sending it) {
        String kind =
                about.replaceFirst("^(\\w+|stranger \\w\\w) ", "") + " " + what.replaceAll("zq\\d+|[0-9a-f-]{36}", "*");
        // The same thing is told a few times, not a thousand.
        if (kinds.merge(kind, 1, Integer::sum) <= 2) {
            faults.add("%d. %s: %s%s".formatted(sent, about, what, it == null ? "" : " <- " + shortened(it)));
        }
    }

    private static String shortened(Sending it) {
        String all = it.verb() + " " + it.path() + " " + it.headers().strip() + " " + it.packing() + " "
                + it.fields().stream().map(f -> f.name() + "=" + cut(f.value())).toList();
        return all.replaceAll("[\\r\\n\\x00]", "~");
    }

    private static String cut(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "... " + value.length() : value;
    }

    List<String> faults() {
        return faults;
    }

    Map<Integer, Integer> answers() {
        return answers;
    }

    int sent() {
        return sent;
    }

    int deeds() {
        return deeds;
    }

    Marks marks() {
        return marks;
    }

    String said() {
        return "%d requests, answers %s, %d that wrote something, %d of %d marks seen, %d faults of %d kinds"
                .formatted(sent, answers, deeds, marks.seen(), marks.many(), faults.size(), kinds.size());
    }

    void away() {
        written.away();
        try {
            owner.close();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
