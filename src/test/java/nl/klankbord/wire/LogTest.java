package nl.klankbord.wire;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.klankbord.access.Ids;
import nl.klankbord.access.apitoken.ApiTokens;
import nl.klankbord.conversation.Told;
import nl.klankbord.guard.TextFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do, and whatever goes wrong meanwhile: nothing of theirs gets into the log, as loud as it is set for real use. */
class LogTest extends WireTest {

    private static final String MARK = "Zebrapad7331";
    private static final List<String> PERSONAL = List.of(MARK, "Daan", "Fatima", "delinde.example", DAAN.toString());

    @Autowired
    private ApiTokens tokens;

    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final Map<Logger, Level> before = new HashMap<>();

    @BeforeEach
    void listen() {
        var logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        set(logs.getLogger("ROOT"), "INFO");
        Pattern.compile("<logger name=\"([\\w.]+)\" level=\"(\\w+)\"")
                .matcher(
                        TextFile.read(Path.of("src/main/resources/logback.xml")).text())
                .results()
                .forEach(it -> set(logs.getLogger(it.group(1)), it.group(2)));
        written.start();
        logs.getLogger("ROOT").addAppender(written);
    }

    private void set(Logger logger, String level) {
        before.put(logger, logger.getLevel());
        logger.setLevel(Level.valueOf(level));
    }

    @AfterEach
    void listenNoLonger() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("ROOT").detachAppender(written);
        before.forEach(Logger::setLevel);
    }

    @Test
    void nothingOfAPersonIsWrittenDown() {
        somethingHappened();
        signInWrongly();
        breakThings();
        typeEverywhere();

        assertThat(written.list)
                .extracting(LogTest::all)
                .allSatisfy(line -> assertThat(PERSONAL).noneMatch(line::contains));
    }

    /** What opens a door is never written down: the link by mail, the card, the calendar, the passkey, the session, the form. */
    @Test
    void noSecretIsWrittenDown() {
        Answer page = Wire.stranger(port).get("/sign-in");
        Wire street = withForm(Wire.stranger(port), page);
        List.of("/sign-in-link/", "/feed/", "/less-mail/", "/entry?code=", "/sign-in?to=/", "/setup?code=")
                .forEach(at -> {
                    street.get(at + MARK);
                    street.get(at + MARK + "/%zz");
                    street.ask("FROB", at + MARK, "");
                    street.post(at + MARK, "_csrf", token(page));
                    street.post(at + MARK, "_csrf", MARK);
                });
        street.post("/entry", "_csrf", token(page), "code", MARK, "password", MARK + MARK);
        street.post("/sign-in-link", "_csrf", token(page), "address", MARK + "@delinde.example");
        street.post("/sign-in/passkey", "_csrf", token(page), "credential", "{\"id\":\"" + MARK + "\"}");
        street.post("/sign-in/passkey", "_csrf", token(page), "credential", MARK);
        street.with("klankbord=" + MARK)
                .with("klankbord-device=" + MARK)
                .with("klankbord-link=" + MARK)
                .get("/");
        for (String header : List.of("Bearer " + MARK, "Bearer klankbord_" + MARK + "x".repeat(31), "Basic " + MARK)) {
            street.ask("POST", "/api/language/findings", "Authorization: " + header + "\r\n");
            street.ask("GET", "/api/" + MARK + "/%zz", "Authorization: " + header + "\r\n");
        }
        askAsAProgram();
        house.run("alter table access.sign_in_link rename to hidden_link");
        try {
            assertThat(street.get("/sign-in-link/" + MARK).status()).isEqualTo(500);
        } finally {
            house.run("alter table access.hidden_link rename to sign_in_link");
        }

        assertThat(written.list).isNotEmpty().extracting(LogTest::all).noneMatch(line -> line.contains(MARK));
    }

    @Test
    void aLineWithAPersonWouldBeFound() {
        LoggerFactory.getLogger(LogTest.class).info("somebody came in: {}", MARK);
        LoggerFactory.getLogger(LogTest.class)
                .warn("it broke", new IllegalStateException(new IllegalArgumentException(MARK)));

        assertThat(written.list).extracting(LogTest::all).hasSize(2).allMatch(line -> line.contains(MARK));
    }

    /** A program with a token that works, too: what it asks about, and how it goes wrong, stays between the two. */
    private void askAsAProgram() {
        String secret = ((ApiTokens.Made.Fresh)
                        looking(BRAM, () -> tokens.make(Ids.next(), "Proef", LocalDate.parse("2026-12-24"))))
                .secret();
        for (String body : List.of(
                "{\"id\":\"%1$s\",\"text\":\"%1$s is altijd laat.\"}",
                "{\"id\":\"%s", "{\"id\":1,\"text\":2,\"kind\":\"%s\"}")) {
            String text = body.formatted(MARK);
            Answer answer = Wire.stranger(port)
                    .raw(
                            "POST /api/language/findings HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                                    .formatted(port, secret, text.length(), text));
            assertThat(answer.status()).isIn(200, 400, 422);
        }
        assertThat(written.list).extracting(LogTest::all).noneMatch(line -> line.contains(secret));
    }

    private void somethingHappened() {
        Told told = new Told(house);
        told.promise(told.held(DAAN, FATIMA, "2026-11-10T10:00"), DAAN, FATIMA, FATIMA, MARK, null);
        told.line(told.agreed(DAAN, FATIMA, "2026-11-26T10:00"), DAAN, MARK, true);
    }

    private void signInWrongly() {
        Answer page = Wire.stranger(port).get("/sign-in");
        for (int guess = 0; guess < 3; guess++) {
            withForm(Wire.stranger(port), page)
                    .post("/sign-in", "_csrf", token(page), "address", "daan@delinde.example", "password", MARK);
        }
    }

    private void breakThings() {
        Wire daan = wire(DAAN);
        List.of(
                        "/" + MARK,
                        "/<" + MARK,
                        "/%zz" + MARK,
                        "/people?q=" + MARK,
                        "/people/" + MARK,
                        "/conversations/" + MARK,
                        "/a//" + MARK,
                        "/people/..;/" + MARK)
                .forEach(daan::get);
        daan.ask("FROB", "/" + MARK, "X-Mark: " + MARK + "\r\n");
        daan.ask("GET", "/", "Content-Length: " + MARK + "\r\n");
        daan.ask("GET", "/", "X Mark: " + MARK + "\r\n");
        daan.raw("GET / HTTP/1.1\r\nHost: " + MARK + "<>\r\nConnection: close\r\n\r\n");
        daan.with("klankbord=" + MARK).get("/");
        daan.post("/session", "text", MARK);
        // The table is away: what a statement was about must not come out with the fault.
        house.run("alter table people.name_word rename to hidden_word");
        try {
            assertThat(daan.get("/people?q=" + MARK).status()).isEqualTo(500);
        } finally {
            house.run("alter table people.hidden_word rename to name_word");
        }
    }

    private void typeEverywhere() {
        Wire fatima = wire(FATIMA);
        Walk.from(fatima, "/").forms().stream()
                .filter(form -> form.method().equals("post") && !form.action().equals("/session"))
                .forEach(form -> {
                    Answer page = fatima.get(form.page());
                    String[] fields = form.fields().keySet().stream()
                            .flatMap(name -> List.of(name, name.equals("_csrf") ? token(page) : MARK).stream())
                            .toArray(String[]::new);
                    withForm(fatima, page).post(form.action(), fields);
                });
    }

    private static String all(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(event.getFormattedMessage());
        for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
            line.append(' ').append(thrown.getMessage());
        }
        return line.toString();
    }
}
