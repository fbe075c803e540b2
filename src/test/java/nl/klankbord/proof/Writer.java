package nl.klankbord.proof;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of two people at a browser, who does whatever comes to hand and remembers what they were told. */
final class Writer implements Runnable {

    private static final int TALKS = 6;

    /** In milliseconds. Ten people who never breathe leave no processor for a house that starts again. */
    private static final int BREATH = 80;

    private static final Pattern CLOSURE = Pattern.compile("/agreements/([0-9a-f-]{36})/closure\\?to=");

    private final PlainBrowser browser;
    private final String me;
    private final String other;
    private final List<Talk> talks;
    private final Told told;
    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> felt = new HashSet<>();
    private volatile boolean ended;

    Writer(PlainBrowser browser, String me, String other, List<Talk> talks, Told told, Random random) {
        this.browser = browser;
        this.me = me;
        this.other = other;
        this.talks = talks;
        this.told = told;
        this.random = random;
    }

    @Override
    public void run() {
        while (!ended) {
            try {
                one();
                Thread.sleep(BREATH + random.nextInt(BREATH * 3));
            } catch (IOException silence) {
                told.nothing();
                pause();
            } catch (InterruptedException over) {
                return;
            } catch (RuntimeException fault) {
                told.strange("the proof itself: " + fault);
            }
        }
    }

    void end() {
        ended = true;
    }

    /** Every sort of deed once, in an order in which each is possible. */
    void everything(Writer with) throws IOException, InterruptedException {
        Talk talk = propose();
        with.accept(talk);
        String line = prepare(talk);
        share(talk, line);
        write(talk, true);
        with.confirm(talk);
        with.close();
        feel(talk);
        note();
    }

    private void one() throws IOException, InterruptedException {
        if (talks.size() < 2) {
            propose();
            return;
        }
        Talk talk = talks.get(random.nextInt(talks.size()));
        switch (random.nextInt(10)) {
            case 0 -> propose();
            case 1 -> note();
            case 2 -> prepare(talk);
            case 3 -> shareLast(talk);
            case 4, 5 -> confirm(talk);
            case 6 -> close();
            case 7 -> feel(talk);
            default -> write(talk, random.nextInt(4) > 0);
        }
        accept(talk);
    }

    private Talk propose() throws IOException, InterruptedException {
        Talk talk = new Talk(UUID.randomUUID().toString(), me);
        String word = word();
        String day = LocalDate.now().plusDays(2 + random.nextInt(200)).toString();
        HttpResponse<String> answer = browser.post(
                "/people/" + other + "/proposal",
                Map.of(
                        "id",
                        talk.id,
                        "day",
                        day,
                        "time",
                        "10:30",
                        "minutes",
                        "15",
                        "setting",
                        "room",
                        "place",
                        "",
                        "word",
                        word,
                        "kind",
                        "check_in",
                        "anyway",
                        day + "T10:30"));
        if (heard(answer, PlainBrowser.toast(answer).equals("toast.offerSent"), Claim.PROPOSED, word)) {
            talks.add(talk);
            if (talks.size() > TALKS) {
                talks.removeFirst();
            }
        }
        return talk;
    }

    private void accept(Talk talk) throws IOException, InterruptedException {
        if (talk.agreed || talk.proposer.equals(me)) {
            return;
        }
        HttpResponse<String> answer = browser.post(talk.path() + "/acceptance", Map.of("version", "0"));
        boolean done = PlainBrowser.toast(answer).equals("toast.offerAccepted");
        talk.agreed = heard(answer, done, Claim.ACCEPTED, talk.id);
    }

    private String prepare(Talk talk) throws IOException, InterruptedException {
        String line = UUID.randomUUID().toString();
        String word = word();
        HttpResponse<String> answer =
                browser.post(talk.path() + "/preparation/lines", Map.of("text-new", word, "fresh", line, "seen", ""));
        if (heard(answer, answer.statusCode() == 303, Claim.PREPARED, word)) {
            lines.add(talk.id + "/" + line);
        }
        return line;
    }

    private void shareLast(Talk talk) throws IOException, InterruptedException {
        for (String line : List.copyOf(lines)) {
            if (line.startsWith(talk.id)) {
                share(talk, line.substring(line.indexOf('/') + 1));
                lines.remove(line);
                return;
            }
        }
    }

    private void share(Talk talk, String line) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.post(talk.path() + "/preparation/" + line + "/sharing", Map.of());
        heard(answer, PlainBrowser.goesTo(answer).contains("#text-" + line), Claim.SHARED, line);
    }

    /** Types, is saved meanwhile, and lays it before the other with one agreement; or it stays a draft. */
    private void write(Talk talk, boolean lays) throws IOException, InterruptedException {
        if (!talk.agreed) {
            return;
        }
        String form = browser.get(talk.path() + "/minutes").body();
        String basedOn = PlainBrowser.first(form, "name=\"basedOn\" value=\"(\\d+)\"", "0");
        String known = PlainBrowser.first(form, "name=\"draftVersion\" value=\"(\\d+)\"", "0");
        String word = word();
        HttpResponse<String> saved = browser.autosave(
                talk.path() + "/minutes/draft", Map.of("text", word, "basedOn", basedOn, "draftVersion", known));
        String version = saved.headers().firstValue("Saved-Version").orElse("");
        String draft = String.join("/", talk.id, me, version, word);
        if (heard(saved, saved.statusCode() == 204, Claim.DRAFTED, draft) && lays) {
            lay(talk, word, Map.of("text", word, "basedOn", basedOn, "draftVersion", version));
        }
    }

    private void lay(Talk talk, String word, Map<String, String> written) throws IOException, InterruptedException {
        String promise = word();
        Map<String, String> fields = new java.util.HashMap<>(written);
        fields.putAll(Map.of("what-1", promise, "who-1", random.nextBoolean() ? me : other, "by-1", "", "look-1", ""));
        HttpResponse<String> answer = browser.post(talk.path() + "/minutes", fields);
        // Asked again after a lost answer, it says that the minutes read so already.
        boolean done = List.of("toast.minutesLaid", "toast.minutesSame").contains(PlainBrowser.toast(answer));
        if (heard(answer, done, Claim.LAID, word)) {
            String number = PlainBrowser.first(PlainBrowser.goesTo(answer), "/minutes/(\\d+)", "0");
            told.promise(Claim.AGREED, promise);
            told.promise(Claim.CONFIRMED, String.join("/", talk.id, number, me));
            talk.laid(Integer.parseInt(number));
        }
    }

    private void confirm(Talk talk) throws IOException, InterruptedException {
        int number = talk.newest;
        if (number > 0) {
            HttpResponse<String> answer = browser.post(talk.path() + "/minutes/" + number + "/confirmation", Map.of());
            boolean done = PlainBrowser.toast(answer).equals("toast.minutesConfirmed");
            heard(answer, done, Claim.CONFIRMED, String.join("/", talk.id, Integer.toString(number), me));
        }
    }

    /** Ends an agreement that stands on one's own list, whichever of the two made it. */
    private void close() throws IOException, InterruptedException {
        Matcher open = CLOSURE.matcher(browser.get("/agreements").body());
        for (int skipped = random.nextInt(3); open.find(); skipped--) {
            if (skipped == 0) {
                String word = word();
                String outcome = List.of("done", "dropped", "kept", "changed").get(random.nextInt(4));
                HttpResponse<String> answer = browser.post(
                        "/agreements/" + open.group(1) + "/closure",
                        Map.of("outcome", outcome, "word", word, "what", word(), "by", "", "look", ""));
                String said = PlainBrowser.toast(answer);
                boolean done = said.equals("toast.agreementDone") || said.equals("toast.agreementChanged");
                if (answer.statusCode() == 404 && !stillListed(open.group(1))) {
                    told.refusal();
                } else {
                    heard(answer, done, Claim.CLOSED, word);
                }
                return;
            }
        }
    }

    /** The other may have written an agreement out of newer minutes between reading the list and ending it. */
    private boolean stillListed(String agreement) throws IOException, InterruptedException {
        return browser.get("/agreements").body().contains(agreement);
    }

    private void feel(Talk talk) throws IOException, InterruptedException {
        if (talk.newest > 0 && !felt.contains(talk.id)) {
            String step = Integer.toString(1 + Math.floorMod(talk.id.hashCode(), 4));
            HttpResponse<String> answer =
                    browser.post(talk.path() + "/experience", Map.of("question", "felt_connection", "step", step));
            boolean done = PlainBrowser.goesTo(answer).endsWith("#felt_connection");
            if (heard(answer, done, Claim.FELT, String.join("/", talk.id, me, step))) {
                felt.add(talk.id);
            }
        }
    }

    private void note() throws IOException, InterruptedException {
        String word = word();
        HttpResponse<String> answer = browser.post(
                "/people/" + other + "/notes",
                Map.of("text", word, "until", "", "id", UUID.randomUUID().toString()));
        heard(answer, PlainBrowser.toast(answer).equals("toast.noteKept"), Claim.NOTED, word);
    }

    /** An answer of 303 or 204 that says so is a promise; 503 is none; a kind no is a 303, 409 or 422. */
    private boolean heard(HttpResponse<String> answer, boolean done, Claim claim, String words) {
        boolean atTheDoor = PlainBrowser.goesTo(answer).contains("/sign-in");
        switch (answer.statusCode()) {
            case 204, 303, 409, 422 -> {
                if (atTheDoor) {
                    told.strange(claim + ": asked to sign in again");
                } else if (done) {
                    told.promise(claim, words);
                } else {
                    told.refusal();
                }
            }
            case 503 -> told.nothing();
            default -> told.strange(claim + " was answered with " + answer.statusCode());
        }
        return done && !atTheDoor;
    }

    private static String word() {
        return "Proef " + UUID.randomUUID();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
