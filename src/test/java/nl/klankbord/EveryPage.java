package nl.klankbord;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.Told;
import nl.klankbord.wire.PieceForms;
import org.jspecify.annotations.Nullable;

/** A house in which so much happened that every page has something to show, and who opens which page there. */
final class EveryPage {

    /**
     * Somebody who opens a page.
     *
     * @param who signed in as; null comes in from the street
     * @param before what is made so first, as SQL
     */
    record Visit(@Nullable UUID who, String pattern, String path, String before) {}

    private static final String LINE = "/conversations/{id}/preparation/{line}";
    private static final String VERSION = "/conversations/{id}/minutes/{number}";

    private final HouseTest test;
    private final Told told;
    private final List<Visit> visits = new ArrayList<>();
    private final Map<UUID, UUID> held = new LinkedHashMap<>();

    /** Lays everything down, with the verbs of the house where they are at hand. */
    EveryPage(HouseTest test) {
        this.test = test;
        told = new Told(test.house);
        for (UUID employee : List.of(DAAN, MARIT, BART)) {
            talksOf(employee);
        }
    }

    /** Who opens which page: at least one visit for each. */
    List<Visit> visits() {
        anybodys();
        talks();
        minutes();
        people();
        handovers();
        companions();
        imports();
        post();
        example();
        beforeAnybodyLivesHere();
        return List.copyOf(visits);
    }

    private void talksOf(UUID employee) {
        for (int day = 10; day < 14; day++) {
            UUID talk = told.held(employee, FATIMA, "2026-11-%dT10:00".formatted(day));
            told.promise(talk, employee, FATIMA, FATIMA, "Handschoenen halen", "2026-12-01");
            told.promise(talk, employee, FATIMA, employee, "De kas vegen", null);
        }
        UUID talk = told.agreed(employee, FATIMA, "2026-11-24T08:30");
        held.put(employee, talk);
        test.as(FATIMA)
                .post(
                        "/conversations/" + talk + "/minutes",
                        "text",
                        "Het lukt.",
                        "what-1",
                        "Cursus",
                        "who-1",
                        FATIMA.toString());
    }

    private void apiTokens() {
        test.house.run(
                "insert into access.api_token values (gen_random_uuid(), 'Proef', 'klankbord_abcdef', '\\x07', '2026-11-01', '2026-12-24') on conflict do nothing");
        UUID token = test.house.id("select id from access.api_token");
        visit(BRAM, "/api-tokens");
        visit(BRAM, "/api-tokens/{token}/ending", "/api-tokens/" + token + "/ending");
        visit(null, "/api/openapi.json");
    }

    private void anybodys() {
        visit(null, "/sign-in");
        visit(null, "/entry");
        for (UUID who : List.of(FATIMA, DAAN, YOUSSEF, BRAM)) {
            visit(who, "/");
            visit(who, "/conversations");
            visit(who, "/agreements");
            visit(who, "/people");
            visit(who, "/help");
            visit(who, "/me");
            visit(who, "/me/sessions");
            visit(who, "/me/passkeys");
            visit(who, "/me/address");
        }
        visit(FATIMA, "/people", "/people?q=da");
        for (String wanted : List.of("", "?q=zegt+niks", "?open=listen&depth=basic", "?view=cards", "?q=xqz")) {
            visit(FATIMA, "/techniques", "/techniques" + wanted);
        }
        visit(DAAN, "/techniques/{key}", "/techniques/reflections");
        visit(FATIMA, "/techniques/{key}/card", "/techniques/listen/card");
        for (String told :
                List.of("", "?goal=stop", "?goal=stop&setting=floor", "?goal=keep&setting=phone&signal=sad")) {
            visit(FATIMA, "/advice", "/advice" + told);
        }
        visit(FATIMA, "/stance");
        visit(DAAN, "/builders");
        for (String key : List.of("feedback?parts=room,behaviour", "nugget", "halves", "questions")) {
            visit(FATIMA, "/builders/{key}", "/builders/" + key);
        }
        craft();
        visit(FATIMA, "/look");
        visit(FATIMA, "/look/scale");
        keepsakes();
        visit(DAAN, "/topics");
        visit(DAAN, "/guides");
        visit(DAAN, "/guides/{key}", "/guides/behaviour");
        visit(FATIMA, "/guides/{key}", "/guides/absence");
        visit(FATIMA, "/topics/{key}", "/topics/haste");
        for (UUID who : List.of(FATIMA, DAAN, YOUSSEF, BRAM)) {
            visit(who, "/me/kept");
        }
        for (UUID who : List.of(FATIMA, DAAN, YOUSSEF, BRAM)) {
            visit(who, "/me/request");
            visit(who, "/me/reviews");
        }
        apiTokens();
        for (UUID keeper : List.of(YOUSSEF, BRAM)) {
            visit(keeper, "/privacy/requests");
            visit(keeper, "/privacy/terms");
            visit(keeper, "/privacy/erasures");
            visit(keeper, "/privacy/law");
            visit(keeper, "/privacy/law/{key}/note", "/privacy/law/keeping-list/note");
            visit(keeper, "/privacy/papers");
            visit(keeper, "/privacy/papers/{sort}", "/privacy/papers/dpia");
            visit(keeper, "/privacy/terms/{period}/change", "/privacy/terms/leaving/change");
            visit(keeper, "/privacy/changes/{id}/agreement", "/privacy/changes/" + keeper + "/agreement");
            visit(keeper, "/people/{id}/erasure", "/people/" + BART + "/erasure");
        }
        test.as(FATIMA).post("/people/" + DAAN + "/notes", "text", "Sietske vroeg het.");
        test.as(DAAN).post("/me/request");
        UUID review = test.house.id("select id from privacy.review where author_id = ? limit 1", FATIMA);
        visit(FATIMA, "/me/reviews/{id}/blackout", "/me/reviews/" + review + "/blackout");
        visit(FATIMA, "/me/reviews/{id}", "/me/reviews/" + DAAN);
        visit(DAAN, "/me/kept/copy");
        visit(DAAN, "/me/kept/paper");
        visit(DAAN, "/me/password");
        visit(DAAN, "/me/passkeys/attempt");
        visit(null, "/sign-in/passkey");
        visit(DAAN, "/me/language");
        visit(FATIMA, "/proposal");
    }

    private void talks() {
        UUID next = told.agreed(DAAN, FATIMA, "2026-11-26T10:00");
        told.agreed(MARIT, FATIMA, "2026-11-27T14:00");
        UUID offered = told.proposed(MARIT, FATIMA, "2026-11-27T14:00", FATIMA);
        told.line(next, DAAN, "Hoe het gaat", true);
        told.line(next, DAAN, "Mijn rooster", false);
        told.line(next, FATIMA, "De nieuwe kas", true);
        for (UUID who : List.of(DAAN, FATIMA)) {
            for (String step : List.of(
                    "",
                    "/preparation",
                    "/sheet",
                    "/course",
                    "/pause",
                    "/pause/intention",
                    "/calling-off",
                    "/proposal",
                    "/minutes")) {
                conversation(who, "/conversations/{id}" + step, next);
            }
        }
        rhythms();
        conversation(DAAN, "/conversations/{id}", held.get(DAAN));
        for (UUID who : List.of(DAAN, FATIMA)) {
            test.as(who)
                    .post(
                            "/conversations/" + held.get(DAAN) + "/experience",
                            "question",
                            "felt_connection",
                            "step",
                            "3");
            test.as(who)
                    .post(
                            "/conversations/" + held.get(DAAN) + "/experience",
                            "question",
                            "felt_challenge",
                            "step",
                            "2");
            conversation(who, "/conversations/{id}/experience", held.get(DAAN));
        }
        test.as(DAAN).post("/conversations/" + held.get(DAAN) + "/experience/revealing");
        conversation(DAAN, "/conversations/{id}/experience/revealing", held.get(DAAN));
        conversation(MARIT, "/conversations/{id}", offered);
        conversation(MARIT, "/conversations/{id}/proposal", offered);
        conversation(DAAN, "/conversations/{id}/preparation/lines", next);
        visit(
                DAAN,
                "/conversations/{id}/preparation/starters/{key}",
                "/conversations/" + next + "/preparation/starters/energy");
        conversation(DAAN, "/conversations/{id}/preparation/guide", next);
        absence();
        for (String step : List.of("", "/place", "/sharing")) {
            conversation(DAAN, LINE + step, next);
        }
    }

    /** Bart is ill, and the six things were recorded. */
    private void absence() {
        UUID talk = told.agreed(BART, FATIMA, "2026-11-24T08:00");
        test.house.run("update conversation.conversation set kind = 'absence' where id = ?", talk);
        test.as(FATIMA).post("/conversations/" + talk + "/absence/record", "expected", "days");
        for (UUID who : List.of(BART, FATIMA)) {
            for (String step : List.of("", "/absence", "/absence/record", "/course", "/minutes")) {
                conversation(who, "/conversations/{id}" + step, talk);
            }
        }
        visit(FATIMA, "/conversations/{id}/absence", "/conversations/" + talk + "/absence");
    }

    /** Daan and Fatima have a rhythm whose next talks the coming night will make, and Bart was offered one. */
    private void rhythms() {
        UUID mine = series(DAAN, "agreed");
        series(BART, "proposed");
        UUID talk = told.agreed(DAAN, FATIMA, "2026-12-25T10:00");
        test.house.run(
                "update conversation.conversation set series_id = ?, series_day = '2026-12-25' where id = ?",
                mine,
                talk);
        conversation(DAAN, "/conversations/{id}", talk);
        conversation(DAAN, "/conversations/{id}/skip", talk);
        visit(FATIMA, "/people/{person}/series", "/people/" + DAAN + "/series");
        visit(BART, "/people/{person}/series", "/people/" + FATIMA + "/series");
        visit(FATIMA, "/people/{person}/series/proposal", "/people/" + MARIT + "/series/proposal");
    }

    private UUID series(UUID employee, String state) {
        UUID id = Ids.next();
        test.house.run("""
                insert into conversation.series (id, employee_id, manager_id, state, proposed_by, proposed_at, first_on, weeks, time_of_day,
                                                 zone, duration_minutes, setting, place, planned_until)
                values (?, ?, ?, ?, ?, now(), '2026-11-27', 4, '10:00', 'Europe/Amsterdam', 15, 'walk', 'langs de kas', '2026-12-01')""", id, employee, FATIMA, state, FATIMA);
        return id;
    }

    private void minutes() {
        for (UUID who : List.of(DAAN, FATIMA)) {
            for (String step :
                    List.of("", "/newest", "/draft", "/draft/rows", "/draft/rows/{number}", "/draft/joining")) {
                conversation(who, "/conversations/{id}/minutes" + step, held.get(DAAN));
            }
            conversation(who, VERSION, held.get(DAAN));
            conversation(who, VERSION + "/confirmation", held.get(DAAN));
            conversation(who, VERSION + "/withdrawal", held.get(DAAN));
            conversation(who, "/conversations/{id}/minutes/changes", held.get(DAAN));
            conversation(who, VERSION + "/differing-view", held.get(DAAN));
        }
        visit(FATIMA, "/agreements/{id}/closure", "/agreements/" + promise() + "/closure");
    }

    private void people() {
        for (UUID who : List.of(FATIMA, DAAN, MARIT, YOUSSEF, BRAM)) {
            visit(who, "/people/{id}", "/people/" + DAAN);
            visit(who, "/people/{id}", "/people/" + FATIMA);
        }
        visit(FATIMA, "/people/{person}/conversations", "/people/" + DAAN + "/conversations");
        visit(DAAN, "/people/{person}/conversations", "/people/" + FATIMA + "/conversations");
        visit(DAAN, "/people/{person}/conversations/search", "/people/" + FATIMA + "/conversations/search");
        for (String step : List.of("/printout", "/printout/document")) {
            conversation(DAAN, "/conversations/{id}" + step, held.get(DAAN));
            visit(FATIMA, "/people/{person}/conversations" + step, "/people/" + DAAN + "/conversations" + step);
            visit(FATIMA, "/people/{person}/agreements" + step, "/people/" + DAAN + "/agreements" + step);
        }
        for (UUID who : List.of(FATIMA, DAAN)) {
            String notes = "/people/" + (who.equals(DAAN) ? FATIMA : DAAN) + "/notes";
            test.as(who).post(notes, "text", "Twee keer zelf om hulp gevraagd.");
            visit(who, "/people/{person}/notes", notes + "?conversation=" + held.get(DAAN));
        }
        visit(FATIMA, "/people/{person}/notes/{note}", "/people/" + DAAN + "/notes/" + note());
        contacts();
        messages();
        strengths();
        visit(FATIMA, "/people/{person}/proposal", "/people/" + BART + "/proposal");
        for (UUID keeper : List.of(YOUSSEF, BRAM)) {
            visit(keeper, "/accounts");
            visit(keeper, "/entry-cards");
            visit(keeper, "/roles");
            visit(keeper, "/people/{id}/entry-code", "/people/" + DAAN + "/entry-code");
            visit(keeper, "/people/{id}/lines", "/people/" + DAAN + "/lines?q=tom");
            visit(keeper, "/people/{id}/lines/{line}/ending", "/people/" + DAAN + "/lines/" + line() + "/ending");
        }
    }

    /** Tomasz guided Marit until the summer; she takes something along to Fatima. */
    private void handovers() {
        test.house.run(
                "insert into people.reporting_line values (gen_random_uuid(), ?, ?, 'guide', 'test', '2026-01-01', '2026-08-31')",
                MARIT,
                TOMASZ);
        UUID talk = told.held(MARIT, TOMASZ, "2026-08-10T10:00");
        UUID promise = told.promise(talk, MARIT, TOMASZ, TOMASZ, "De folder zoeken", null);
        test.as(MARIT).post("/people/" + FATIMA + "/handover", "item", promise.toString());
        test.as(MARIT).post("/agreements/" + promise + "/passing", "to", FATIMA.toString());
        visit(MARIT, "/people/{person}/handover", "/people/" + FATIMA + "/handover");
        UUID handed = test.house.id("select id from conversation.handover");
        visit(MARIT, "/handovers/{id}", "/handovers/" + handed);
        visit(FATIMA, "/handovers/{id}", "/handovers/" + handed);
        visit(FATIMA, "/people/{person}/conversations", "/people/" + MARIT + "/conversations");
        visit(MARIT, "/people/{person}/conversations", "/people/" + FATIMA + "/conversations");
        visit(FATIMA, "/people/{person}/passing", "/people/" + MARIT + "/passing");
        for (UUID who : List.of(MARIT, FATIMA, TOMASZ)) {
            visit(who, "/");
        }
    }

    /** Jolanda is there when Daan and Fatima talk; Daan brought her. */
    private void companions() {
        UUID talk = told.agreed(DAAN, FATIMA, "2026-11-30T10:00");
        told.line(talk, DAAN, "Wat ik wil leren", true);
        for (UUID who : List.of(DAAN, FATIMA)) {
            conversation(who, "/conversations/{id}/companion", talk);
        }
        test.as(DAAN).post("/conversations/" + talk + "/companion", "person", JOLANDA.toString());
        visit(JOLANDA, "/companions/{id}", "/companions/" + test.house.id("select id from conversation.companion"));
        visit(FATIMA, "/conversations/{id}", "/conversations/" + talk);
        for (UUID who : List.of(DAAN, FATIMA, JOLANDA)) {
            visit(who, "/");
        }
    }

    private void imports() {
        String at = test.as(YOUSSEF).handsIn("medewerkers-afas-schoon.csv");
        String state =
                "update people.import set state = '%s', said = array['roster.reading.interrupted'], counts = '{1,2,3,4,5,6,7,8}', without_account = array['"
                        + DAAN + "']::uuid[]";
        visit(YOUSSEF, "/imports");
        for (String step : List.of("", "/mapping", "/lines", "/lines.csv", "/plan")) {
            visit(YOUSSEF, "/imports/{id}" + step, at + step);
        }
        visits.add(new Visit(YOUSSEF, "/imports/{id}/writing", at + "/writing", state.formatted("writing")));
        visits.add(new Visit(YOUSSEF, "/imports/{id}/refusal", at + "/refusal", state.formatted("refused")));
        visits.add(new Visit(YOUSSEF, "/imports/{id}/result", at + "/result", state.formatted("written")));
    }

    private void post() {
        test.house.run("insert into post.seal (key) values ('\\x01') on conflict do nothing");
        test.house.run("insert into post.feed values (?, sha256('geheim'), now(), now(), 0)", DAAN);
        test.house.run(
                "insert into post.invitation values (?, ?, ?, '/', '2026-11-26', 30, 0, true, '2026-11-24')",
                DAAN,
                UUID.randomUUID(),
                FATIMA);
        test.house.run(
                "insert into post.mail (id, person_id, kind, due_on, made_at, state, fault) values (?, ?, 'digest', '2026-11-24', '2026-11-24', 'undeliverable', 'server')",
                UUID.randomUUID(),
                DAAN);
        visit(BRAM, "/post");
        for (UUID who : List.of(DAAN, BRAM)) {
            visit(who, "/me/post");
        }
        visit(DAAN, "/me/feed");
        visit(null, "/feed/{secret}", "/feed/geheim.ics");
        visit(null, "/less-mail/{ticket}", "/less-mail/" + DAAN + "." + Sealed.of(DAAN, (byte) 1));
    }

    /** The example has pages of its own, in a house that was made as one. */
    private void example() {
        UUID mail = UUID.randomUUID();
        String become =
                "truncate access.organisation; insert into access.organisation values (true, 'De Linde', true, now())";
        String letter = """
                ; insert into post.mail (id, person_id, kind, appointment_id, made_at) values ('%1$s', '%2$s', 'invitation', '%1$s', now())
                ; insert into post.mailbox values ('%1$s', '%2$s', 'a', 'b', 'c', 'BEGIN:VCALENDAR', now())""".formatted(mail, DAAN);
        visits.add(new Visit(DAAN, "/mailbox", "/mailbox", become + letter));
        String link = """
                insert into access.sign_in_link (id, person_id, browser_hash, token_hash, asked_at)
                values (gen_random_uuid(), '%s', '\\x01', sha256('geheim'), '2026-11-24 09:00+01')""".formatted(DAAN);
        visits.add(new Visit(null, "/sign-in-link", "/sign-in-link", ""));
        visits.add(new Visit(null, "/sign-in-link/sent", "/sign-in-link/sent", ""));
        visits.add(new Visit(null, "/sign-in-link/{secret}", "/sign-in-link/geheim", link));
        String change = """
                insert into access.address_change values (gen_random_uuid(), '%1$s', '%1$s', 'daan@delinde.example', 'd@delinde.example',
                    '2026-11-24 09:00+01', null, sha256('nieuw'), sha256('oud'))""".formatted(DAAN);
        visits.add(new Visit(null, "/address-confirmation/{secret}", "/address-confirmation/nieuw", change));
        visits.add(new Visit(null, "/address-return/{secret}", "/address-return/oud", ""));
        visits.add(new Visit(DAAN, "/mailbox/{mail}", "/mailbox/" + mail, ""));
        visits.add(new Visit(DAAN, "/mailbox/{mail}/invitation", "/mailbox/" + mail + "/invitation", ""));
    }

    private void beforeAnybodyLivesHere() {
        visits.add(new Visit(
                null, "/setup", "/setup", "truncate access.organisation, access.account, people.person cascade"));
    }

    private UUID promise() {
        return test.house.id("select id from conversation.agreement where employee_id = ? limit 1", DAAN);
    }

    /** What Fatima keeps for herself. */
    private void craft() {
        test.as(FATIMA).post("/notebook", "thought", "Dit doe ik allang.", "when", "other", "other", "2026-11-24");
        for (String page : List.of(
                "/craft",
                "/skills",
                "/notebook",
                "/notebook/new",
                "/evidence",
                "/evidence/new",
                "/warning",
                "/warning/pause",
                "/nuggets")) {
            visit(FATIMA, page);
            visit(DAAN, page);
        }
        visit(FATIMA, "/notebook/new", "/notebook/new?thought=perfect");
        test.as(FATIMA).post("/evidence", "person", DAAN.toString(), "idea", "Hij wil niet", "when", "week");
        test.as(FATIMA).post("/nuggets", "person", DAAN.toString(), "line", "Zei het eerlijk");
        visit(FATIMA, "/evidence/{id}", "/evidence/" + test.house.id("select id from coach.evidence"));
    }

    /** Fatima keeps a talk with Daan, and threw another away; Youssef keeps the rules of the house. */
    private void keepsakes() {
        for (String id : List.of("01980000-0000-7000-8000-0000000000ca", "01980000-0000-7000-8000-0000000000cb")) {
            test.as(FATIMA)
                    .post(
                            "/look/keepsakes",
                            "text",
                            "L: Hoe gaat het?\nM: Goed. En met jou?",
                            "with",
                            DAAN.toString(),
                            "keepsake",
                            id);
        }
        String kept = "/look/keepsakes/01980000-0000-7000-8000-0000000000ca";
        visit(FATIMA, "/look/example");
        visit(FATIMA, "/look/keepsakes");
        visit(FATIMA, "/look/keepsakes/{id}", kept);
        visit(FATIMA, "/look/keepsakes/{id}/labels", kept + "/labels");
        visit(FATIMA, "/look/keepsakes/{id}/removal", kept + "/removal");
        test.as(YOUSSEF).post("/house-rules/kinds/vague_praise");
        test.as(YOUSSEF).post("/house-rules", "phrase", "productiefactor", "kind", "comparison", "language", "nl");
        visit(YOUSSEF, "/house-rules");
        visit(YOUSSEF, "/house-rules/trial");
        visit(YOUSSEF, "/house-rules/{id}", "/house-rules/" + DAAN);
        visit(YOUSSEF, "/house-rules/{id}/return", "/house-rules/" + DAAN + "/return");
        visit(YOUSSEF, "/house-rules/kinds/{kind}", "/house-rules/kinds/threat");
        pieces();
    }

    /** Youssef publishes a guide of the house, and writes on. */
    private void pieces() {
        test.as(YOUSSEF).post("/pieces", "sort", "guide", "from", "progress");
        UUID piece = test.house.id("select id from knowledge.piece");
        String path = "/pieces/" + piece;
        test.as(YOUSSEF).post(path + "/versions", PieceForms.WHOLE.toArray(String[]::new));
        visit(YOUSSEF, "/pieces");
        visit(YOUSSEF, "/pieces/{id}", path);
        visit(YOUSSEF, "/pieces/{id}/preview", path + "/preview");
        visit(YOUSSEF, "/pieces/{id}/versions", path + "/versions");
        visit(YOUSSEF, "/pieces/{id}/versions/{number}", path + "/versions/1");
        visit(YOUSSEF, "/pieces/{id}/return", path + "/return");
        visit(YOUSSEF, "/pieces/{id}/steps", path + "/steps");
        visit(YOUSSEF, "/pieces/{id}/steps/{step}", path + "/steps/1");
        visit(YOUSSEF, "/pieces/{id}/steps/{step}/place", path + "/steps/1/place");
        visit(DAAN, "/guides/{key}", "/guides/" + piece + "-1");
    }

    /** Fatima met Daan and Marit together, and Daan on the floor. */
    private void contacts() {
        test.as(FATIMA)
                .post(
                        "/contacts",
                        "person",
                        DAAN.toString(),
                        "place",
                        "floor",
                        "technique",
                        "listen",
                        "line",
                        "Hij lacht.");
        for (String page : List.of("/contacts", "/contacts/new")) {
            visit(FATIMA, page);
            visit(DAAN, page);
        }
        visit(FATIMA, "/contacts/new", "/contacts/new?person=" + DAAN);
        visit(FATIMA, "/people/{person}/contacts", "/people/" + DAAN + "/contacts");
        visit(FATIMA, "/people/{person}/contacts", "/people/" + BART + "/contacts");
        visit(FATIMA, "/contacts/{id}", "/contacts/" + DAAN);
        visit(FATIMA, "/contacts/{id}/removal", "/contacts/" + DAAN + "/removal");
    }

    /** Daan is good at something, his team may ask him, and of what Fatima saw in him he still decides. */
    private void strengths() {
        test.as(DAAN).post("/strengths", "text", "De kas vegen", "noticed", "Het is snel schoon", "audience", "team");
        test.as(FATIMA).post("/people/" + DAAN + "/strengths", "text", "Op tijd hulp vragen");
        UUID mine = test.house.id("select id from conversation.strength");
        UUID named = test.house.id("select id from conversation.sighting");
        for (UUID who : List.of(DAAN, FATIMA)) {
            visit(who, "/");
            visit(who, "/strengths");
            visit(who, "/strengths/team");
        }
        test.as(DAAN).post("/needs/safety", "text", "Dat ik mag vragen", "foremost", "yes", "audience", "guides");
        visit(DAAN, "/needs");
        visit(DAAN, "/needs/{need}", "/needs/safety");
        visit(FATIMA, "/people/{person}/needs", "/people/" + DAAN + "/needs?wonder=autonomy");
        visit(DAAN, "/strengths/{id}", "/strengths/" + mine);
        visit(DAAN, "/strengths/{id}/asking", "/strengths/" + mine + "/asking");
        visit(DAAN, "/strengths/{id}/seconding", "/strengths/" + mine + "/seconding");
        visit(DAAN, "/sightings/{id}", "/sightings/" + named);
        visit(DAAN, "/sightings/{id}/keeping", "/sightings/" + named + "/keeping");
        visit(FATIMA, "/people/{person}/strengths", "/people/" + DAAN + "/strengths");
        visit(DAAN, "/people/{person}/strengths", "/people/" + FATIMA + "/strengths");
    }

    private void messages() {
        for (UUID who : List.of(FATIMA, DAAN)) {
            String at = "/people/" + (who.equals(DAAN) ? FATIMA : DAAN) + "/messages";
            test.as(who).post(at, "text", "Dank voor gisteren.");
            visit(who, "/people/{person}/messages", at);
        }
        test.as(FATIMA)
                .post("/team-moments", "who", "all", "question", "Waar kijk je naar uit?", "unheard", DAAN.toString());
        for (String page : List.of(
                "/team-moments",
                "/team-moments/new",
                "/placing",
                "/placing/preparation",
                "/placing/message",
                "/pause")) {
            visit(FATIMA, page);
        }
        String at = "/people/" + DAAN + "/messages";
        visit(FATIMA, "/people/{person}/messages/reading", at + "/reading");
        visit(FATIMA, "/people/{person}/messages/{message}/withdrawal", at + "/" + DAAN + "/withdrawal");
    }

    private UUID note() {
        return test.house.id("select id from conversation.note where author_id = ?", FATIMA);
    }

    private UUID line() {
        return test.house.id("select id from people.reporting_line where employee_id = ?", DAAN);
    }

    private void visit(@Nullable UUID who, String path) {
        visit(who, path, path);
    }

    private void conversation(UUID who, String pattern, UUID id) {
        String line = pattern.startsWith(LINE)
                ? test.house
                        .id("select id from conversation.preparation_line where author_id = ? limit 1", who)
                        .toString()
                : "";
        visit(
                who,
                pattern,
                pattern.replace("{id}", id.toString()).replace("{line}", line).replace("{number}", "1"));
    }

    private void visit(@Nullable UUID who, String pattern, String path) {
        visits.add(new Visit(who, pattern, path, ""));
    }
}
