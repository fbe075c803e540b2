package nl.klankbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.example.ExampleForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Thousands of requests that nobody's browser sends, to every door, as everybody and as a stranger. Whatever comes in: no
 * fault, nothing of anybody else, nothing written by half, and a page in the reader's language.
 *
 * <p>It prints its seed; the same one ({@code -Dseed=N}) sends the same requests again, and {@code -Dtries=N} sends more.
 */
@Tag("proof")
class MalformedRequestsTest extends WireTest {

    private static final long SEED = Long.getLong("seed", System.currentTimeMillis());
    private static final int TRIES = Integer.getInteger("tries", 8_000);
    private static final List<String> CAST =
            List.of("bram", "youssef", "ilse", "fatima", "marit", "tomasz", "daan", "jolanda", "samira");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private BeanFactory beans;

    private final List<Reader> readers = new ArrayList<>();
    private final Map<String, List<Sending>> found = new LinkedHashMap<>();
    private List<String> ids = List.of();
    private Judge judge;

    @BeforeEach
    void everybodyIsThere() {
        ExampleForTests.moveIn(beans, house);
        Answer page = Wire.stranger(port).get("/sign-in");
        for (String name : CAST) {
            UUID who = house.id("select id from people.person where lower(given_name) = ?", name);
            String language =
                    house.count("access.account where person_id = ? and language = 'en'", who) > 0 ? "en" : "nl";
            readers.add(new Reader(name, who, withForm(wire(who), page), token(page), language));
        }
        for (String language : List.of("nl", "en")) {
            Wire street = withForm(Wire.stranger(port), page).in(language);
            readers.add(new Reader("stranger " + language, null, street, token(page), language));
        }
        Marks marks = Marks.in(house);
        readers.forEach(it -> found.put(it.name(), Seeds.found(it)));
        ids = ids();
        judge = new Judge(house, marks, port);
    }

    @AfterEach
    void everythingIsAsItWas() {
        judge.away();
    }

    @Test
    void whateverComesInNobodyIsHarmed() {
        Random dice = new Random(SEED);
        List<Sending> doors = Seeds.doors(requestMappingHandlerMapping.getHandlerMethods(), ids, dice);
        for (Sending door : doors) {
            readers.forEach(reader -> judge.send(reader, bent(door)));
        }
        for (int at = 0; at < TRIES; at++) {
            any(dice);
        }
        System.out.println("seed %d: %s".formatted(SEED, judge.said()));
        judge.faults().forEach(System.out::println);

        assertThat(judge.faults()).isEmpty();
        assertThat(judge.sent()).isGreaterThan(TRIES);
        // Otherwise nobody would have been near anything that was worth hiding.
        assertThat(judge.marks().seen()).isGreaterThan(100);
        assertThat(judge.answers()).containsKeys(200, 303, 400, 403, 404, 422);
        assertThat(judge.deeds()).isGreaterThan(TRIES / 16);
    }

    /** A judge who lets everything pass would be of no use. */
    @Test
    void whatHarmsSomebodyIsNoticed() {
        Reader daan = readers.stream()
                .filter(it -> it.name().equals("daan"))
                .findFirst()
                .orElseThrow();
        Sending it = Sending.page("/planted");
        String page = "<html lang=\"nl\"><h1>Vandaag</h1>%s</html>";
        List<String> html = List.of("content-type: text/html;charset=UTF-8");
        judge.look(daan, it, new Answer(200, html, page.formatted("Alles is goed.")));
        judge.house("planted", 422, false, 1);
        assertThat(judge.faults()).isEmpty();

        judge.look(daan, it, new Answer(500, html, page.formatted("")));
        judge.look(daan, it, new Answer(200, html, page.formatted("java.lang.NullPointer")));
        judge.look(daan, it, new Answer(200, html, page.formatted(judge.marks().notFor(daan))));
        judge.look(daan, it, new Answer(200, html, page.replace("nl", "en")));
        judge.look(daan, it, new Answer(200, html, "<html lang=\"nl\"></html>"));
        judge.look(daan, it, new Answer(303, List.of("location: //evil.example"), ""));
        house.run("update people.team set name = name || '!'");
        judge.look(daan, Sending.page("/api/planted"), new Answer(404, html, page.formatted("")));
        judge.house("planted refusal", 422, false, 1);
        house.run("update people.team set name = name || '!'");
        judge.house("planted page", 200, true, 1);
        house.run("update people.team set name = name || '!'");
        house.run("update people.team set name = name || '?'");
        judge.house("planted steps", 303, false, 1);
        house.run("delete from conversation.acceptance");
        judge.house("planted half", 303, false, 1);

        assertThat(judge.faults())
                .hasSizeGreaterThanOrEqualTo(11)
                .extracting(fault -> fault.replaceFirst("^\\d+\\. .*?: ", ""))
                .anyMatch(said -> said.startsWith("answer 500"))
                .anyMatch(said -> said.startsWith("tells what is inside"))
                .anyMatch(said -> said.startsWith("shows what is somebody else's"))
                .anyMatch(said -> said.startsWith("another language"))
                .anyMatch(said -> said.startsWith("no page"))
                .anyMatch(said -> said.startsWith("leads away"))
                .anyMatch(said -> said.startsWith("no problem for a program"))
                .anyMatch(said -> said.startsWith("refused with 422 and written"))
                .anyMatch(said -> said.startsWith("a page that writes"))
                .anyMatch(said -> said.startsWith("written in 2 steps"))
                .anyMatch(said -> said.startsWith("by half"));
        assertThat(house.count("people.team where name like '%!'")).isZero();
    }

    private Sending bent(Sending valid) {
        return new Bending(ids, new Random(SEED + judge.sent())).bent(valid);
    }

    /** Mostly whoever the form is for, often somebody else, sometimes somebody from the street; and now and then twice at once. */
    private void any(Random dice) {
        Reader finder = readers.get(dice.nextInt(readers.size()));
        List<Sending> theirs = found.get(finder.name());
        List<Sending> forms = theirs.stream().filter(it -> !it.shows()).toList();
        Sending valid =
                dice.nextInt(4) > 0 ? forms.get(dice.nextInt(forms.size())) : theirs.get(dice.nextInt(theirs.size()));
        Reader sender = dice.nextInt(3) > 0 ? finder : readers.get(dice.nextInt(readers.size()));
        Sending it = dice.nextInt(8) == 0 ? valid : bent(valid);
        switch (dice.nextInt(12)) {
            case 0 -> judge.twice(sender, it);
            case 1 -> judge.atOnce(sender, finder, it, bent(valid));
            default -> judge.send(sender, it);
        }
    }

    private List<String> ids() {
        String all = "people.person,conversation.conversation,conversation.agreement,conversation.preparation_line,"
                + "conversation.note,conversation.contact,language.keepsake,coach.notebook,coach.evidence,coach.nugget,conversation.minutes,conversation.series,conversation.companion,conversation.handover,"
                + "people.reporting_line,people.team,access.session,post.mail,people.import,privacy.review,privacy.term_change";
        return IntStream.range(0, all.split(",").length)
                .mapToObj(at -> all.split(",")[at])
                .flatMap(table -> house.ids("select id from " + table + " order by id limit 25").stream())
                .map(UUID::toString)
                .collect(Collectors.toList());
    }
}
