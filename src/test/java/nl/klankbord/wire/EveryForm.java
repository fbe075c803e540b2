package nl.klankbord.wire;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.Browser;
import nl.klankbord.Sealed;
import nl.klankbord.access.entry.Code;
import nl.klankbord.access.passkey.Device;
import nl.klankbord.access.session.Token;
import nl.klankbord.access.setup.Setup;
import nl.klankbord.access.signin.Passwords;
import nl.klankbord.conversation.Told;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A house in which every form has something to be sent to, and each form as whoever it is for sends it. */
abstract class EveryForm extends WireTest {

    static final String AUTOSAVE = " X-Autosave";
    private static final String PASSWORD = "drie losse woorden";
    private static String hash = "";
    static final UUID TALK = UUID.fromString("01980000-0000-7000-8000-0000000000a2");

    /**
     * A form that somebody sends.
     *
     * @param page where the form stands; empty when the fields say it all
     * @param typed names and values in turn
     */
    record Sent(@Nullable UUID who, String door, String page, String action, String... typed) {
        @Override
        public String toString() {
            return door;
        }
    }

    @Autowired
    private Passwords passwords;

    @Autowired
    private Setup setup;

    static final UUID RHYTHM = UUID.fromString("01980000-0000-7000-8000-0000000000f1");
    static final UUID RHYTHM_OFFERED = UUID.fromString("01980000-0000-7000-8000-0000000000f2");

    static final UUID QUIET = UUID.fromString("01980000-0000-7000-8000-0000000000f5");
    static final UUID ALONG = UUID.fromString("01980000-0000-7000-8000-0000000000f6");
    static final UUID BESIDE = UUID.fromString("01980000-0000-7000-8000-0000000000f7");
    static final UUID MESSAGE = UUID.fromString("01980000-0000-7000-8000-0000000000ad");
    static final UUID STRENGTH = UUID.fromString("01980000-0000-7000-8000-0000000000d1");
    static final UUID SIGHTING = UUID.fromString("01980000-0000-7000-8000-0000000000d2");
    static final UUID GONE = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    static final UUID PROPOSED = UUID.fromString("01980000-0000-7000-8000-0000000000c2");
    static final UUID LOOSE = UUID.fromString("01980000-0000-7000-8000-0000000000f3");
    static final UUID ASKED = UUID.fromString("01980000-0000-7000-8000-0000000000f4");

    static final UUID ABSENT = UUID.fromString("01980000-0000-7000-8000-0000000000e3");
    static final UUID KEEPSAKE = UUID.fromString("01980000-0000-7000-8000-0000000000c5");
    static final UUID RULE_ENDED = UUID.fromString("01980000-0000-7000-8000-0000000000c6");

    UUID held = TALK;
    UUID offered = TALK;
    String list = "";

    @BeforeEach
    void talked() {
        Told told = new Told(house);
        held = told.agreed(DAAN, FATIMA, "2026-11-24T08:30");
        as(FATIMA)
                .post(
                        "/conversations/" + held + "/minutes",
                        "text",
                        "Het lukt.",
                        "what-1",
                        "Cursus",
                        "who-1",
                        FATIMA.toString());
        offered = told.proposed(MARIT, FATIMA, "2026-11-27T14:00", FATIMA);
        house.run(
                "insert into conversation.proposal select gen_random_uuid(), id, employee_id, manager_id, manager_id, proposed_at, starts_at, 15, 'walk', '' from conversation.conversation where id = ?",
                offered);
        UUID next = told.agreed(DAAN, FATIMA, "2026-11-26T10:00");
        house.run("update conversation.conversation set id = ? where id = ?", TALK, next);
        as(DAAN).post("/people/" + FATIMA + "/messages", "id", MESSAGE.toString(), "text", "Tot donderdag!");
        goodAt();
        rhythm(RHYTHM, DAAN, "agreed");
        rhythm(RHYTHM_OFFERED, MARIT, "proposed");
        house.run(
                "update conversation.conversation set series_id = ?, series_day = '2026-11-26' where id = ?",
                RHYTHM,
                TALK);
        told.line(TALK, DAAN, "Hoe het gaat", false);
        house.run(
                "insert into access.credential (person_id, password_hash, set_at) values (?, ?, now())",
                DAAN,
                hashed());
        house.run("update access.credential set set_at = '2026-11-01'");
        absent(told);
        beforeFatima(told);
        alongWithThem(told);
        privacy();
        house.run(
                "insert into access.sign_in_link (id, person_id, browser_hash, token_hash, asked_at) "
                        + "values (gen_random_uuid(), ?, '\\x01', sha256('geheim'), '2026-11-24 09:00+01')",
                DAAN);
        house.run(
                "insert into access.address_change values ('01980000-0000-7000-8000-0000000000a7', ?, ?, 'daan@delinde.example', 'd@delinde.example', '2026-11-24 08:00+01', null, sha256('nieuw'), sha256('oud'))",
                DAAN,
                DAAN);
        house.run("insert into access.role_proposal values (?, 'confidant', ?, '2026-11-23')", MARIT, BRAM);
        CoachForms.furnish(house);
        PieceForms.furnish(house);
        keptAndRuled();
    }

    /** Hashing takes long on purpose, so it is done once. */
    private String hashed() {
        if (hash.isEmpty()) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }

    /** Something Daan is good at, and something Fatima saw in him. */
    private void goodAt() {
        house.run(
                "insert into conversation.strength values (?, ?, null, 'De boor rustig houden', '', '2026-11-20', '2026-11-20')",
                STRENGTH,
                DAAN);
        house.run(
                "insert into conversation.asking select ?, id, team_id, 'De boor rustig houden', '2026-11-20' from people.person where id = ?",
                STRENGTH,
                DAAN);
        house.run(
                "insert into conversation.seconding values (?, ?, ?, 'De boor rustig houden', '2026-11-21')",
                STRENGTH,
                DAAN,
                FATIMA);
        house.run(
                "insert into conversation.need values (?, 'safety', 'Rust om na te denken', false, '2026-11-20', null)",
                DAAN);
        house.run(
                "insert into conversation.sighting values (?, ?, ?, 'Op tijd hulp vragen', '', '2026-11-21')",
                SIGHTING,
                DAAN,
                FATIMA);
    }

    /** A talk that Fatima kept, and a rule of the house that ended. */
    private void keptAndRuled() {
        house.run(
                "insert into language.keepsake values (?, ?, ?, 'Over pauzes', 'L: Hoe gaat het?\nM: Goed.', 0, '', '2026-11-24', '2026-12-24')",
                KEEPSAKE,
                FATIMA,
                DAAN);
        house.run(
                "insert into language.house_rule values (?, 'yes_but', null, null, '', '', ?, '2026-11-20', ?, '2026-11-21')",
                RULE_ENDED,
                YOUSSEF,
                YOUSSEF);
    }

    /** Daan is asked whether Bart may come along, and Bart comes along with Marit. */
    private void alongWithThem(Told told) {
        house.run(
                "update conversation.conversation set id = ? where id = ?",
                QUIET,
                told.agreed(DAAN, FATIMA, "2026-12-01T10:00"));
        along(ALONG, BART, told.agreed(DAAN, FATIMA, "2026-12-02T10:00"), "asked");
        along(BESIDE, BART, told.agreed(MARIT, FATIMA, "2026-12-03T10:00"), "joins");
    }

    void along(UUID id, UUID who, UUID talk, String state) {
        house.run("""
                insert into conversation.companion (id, conversation_id, employee_id, manager_id, person_id, proposed_by, state, asked_at)
                select ?, id, employee_id, manager_id, ?, manager_id, ?, '2026-11-20' from conversation.conversation where id = ?""", id, who, state, talk);
    }

    /** Daan is ill, and what may be recorded about that lies there. */
    private void absent(Told told) {
        UUID talk = told.agreed(DAAN, FATIMA, "2026-11-24T08:00");
        house.run("update conversation.conversation set id = ?, kind = 'absence' where id = ?", ABSENT, talk);
        house.run(
                "insert into conversation.absence_record (conversation_id, employee_id, manager_id, author_id, written_at) values (?, ?, ?, ?, '2026-11-24')",
                ABSENT,
                DAAN,
                FATIMA,
                FATIMA);
    }

    /** Tomasz guided Marit until the summer: one promise is still open, another one she asks Fatima to take over. */
    private void beforeFatima(Told told) {
        house.run(
                "insert into people.reporting_line values (gen_random_uuid(), ?, ?, 'guide', 'test', '2026-01-01', '2026-08-31')",
                MARIT,
                TOMASZ);
        UUID talk = told.held(MARIT, TOMASZ, "2026-08-10T10:00");
        told.agreed(MARIT, FATIMA, "2026-11-27T09:00");
        for (UUID id : List.of(LOOSE, ASKED)) {
            UUID promise = told.promise(talk, MARIT, TOMASZ, TOMASZ, "De folder zoeken", null);
            house.run("update conversation.agreement set id = ? where id = ?", id, promise);
        }
        house.run("insert into conversation.passing values (?, ?, ?, ?, '2026-11-20')", ASKED, MARIT, TOMASZ, FATIMA);
    }

    /** Bart asked what Fatima wrote, a term waits for a second person, and two people left. */
    private void privacy() {
        house.run(
                "insert into privacy.request (id, person_id, asked_on, due_on) values ('01980000-0000-7000-8000-0000000000b1', ?, '2026-11-20', '2026-12-20')",
                BART);
        house.run(
                "insert into privacy.review values (gen_random_uuid(), '01980000-0000-7000-8000-0000000000b1', ?, ?, 'note', '2026-11-01', '2026-12-20', 'Een notitie')",
                FATIMA,
                BART);
        house.run(
                "insert into privacy.term_change (id, name, months, proposed_by, proposed_on) values (gen_random_uuid(), 'trail', 12, ?, '2026-11-20')",
                YOUSSEF);
        for (UUID left : List.of(GONE, PROPOSED)) {
            movesIn(left, "Noor");
        }
        house.run("update people.person set left_on = '2026-11-20' where id in (?, ?)", GONE, PROPOSED);
        house.run("insert into privacy.erasure_proposal values (?, ?, '2026-11-20')", PROPOSED, YOUSSEF);
    }

    /** Somebody who is not of the cast, in the team of Tomasz and with no line to anybody. */
    void movesIn(UUID id, String given) {
        house.run("""
                insert into people.person (id, given_name, prefix, family_name, sort_name, words, mail, team_id)
                select ?, ?, '', 'Smit', 'smit', '{smit}', ? || '@delinde.example', team_id from people.person where id = ?""", id, given, id, TOMASZ);
        house.run(
                "insert into access.account (person_id, address, language, opened_at) values (?, ? || '@delinde.example', 'nl', '2026-09-01')",
                id,
                id);
    }

    private void rhythm(UUID id, UUID employee, String state) {
        house.run("""
                insert into conversation.series (id, employee_id, manager_id, state, proposed_by, proposed_at, first_on, weeks, time_of_day,
                                                 zone, duration_minutes, setting, agreed_at, planned_until)
                values (?, ?, ?, ?, ?, '2026-11-20', '2026-11-26', 2, '10:00', 'Europe/Amsterdam', 15, 'walk', case ? when 'agreed' then '2026-11-21'::timestamptz end,
                        '2027-02-01')""", id, employee, FATIMA, state, FATIMA, state);
    }

    static Stream<Sent> forms() {
        return Stream.of(most(), CoachForms.forms(), PieceForms.forms()).flatMap(it -> it);
    }

    private static Stream<Sent> most() {
        String talk = "/conversations/{talk}";
        String was = "/conversations/{held}/minutes";
        String id = "/conversations/{id}";
        String line = "/preparation/{line}";
        String list = "/imports/{list}";
        return Stream.of(
                new Sent(
                        null,
                        "/sign-in",
                        "/sign-in",
                        "/sign-in",
                        "address",
                        "daan@delinde.example",
                        "password",
                        PASSWORD),
                new Sent(null, "/entry", "", "/entry", "code", "{code}", "password", "vier losse woorden"),
                new Sent(
                        null,
                        "/setup",
                        "",
                        "/setup",
                        "code",
                        "{setup}",
                        "organisation",
                        "Nieuw",
                        "givenName",
                        "Anna",
                        "familyName",
                        "Test",
                        "address",
                        "anna@nieuw.example",
                        "password",
                        PASSWORD),
                new Sent(null, "/example/session", "", "/example/session", "person", DAAN.toString()),
                new Sent(null, "/sign-in-link", "", "/sign-in-link", "address", "daan@delinde.example"),
                new Sent(null, "/sign-in-link/{secret}", "", "/sign-in-link/geheim"),
                new Sent(null, "/sign-in/passkey/challenge", "", "/sign-in/passkey/challenge"),
                new Sent(null, "/sign-in/passkey", "", "/sign-in/passkey", "credential", "{shown}"),
                new Sent(DAAN, "/me/passkeys", "", "/me/passkeys", "name", "telefoon", "credential", "{made}"),
                new Sent(
                        DAAN,
                        "/me/passkeys/attempt",
                        "",
                        "/me/passkeys/attempt",
                        "name",
                        "telefoon",
                        "current",
                        PASSWORD),
                new Sent(
                        DAAN,
                        "/me/address",
                        "",
                        "/me/address",
                        "address",
                        "daan.smit@delinde.example",
                        "current",
                        PASSWORD),
                new Sent(null, "/address-confirmation/{secret}", "", "/address-confirmation/nieuw"),
                new Sent(null, "/address-return/{secret}", "", "/address-return/oud"),
                new Sent(null, "/language", "", "/language", "language", "en", "to", "/"),
                new Sent(DAAN, "/me/language", "", "/me/language", "language", "en"),
                new Sent(DAAN, "/me/post", "", "/me/post", "digest", "weekly"),
                new Sent(DAAN, "/me/feed", "", "/me/feed"),
                new Sent(
                        BRAM,
                        "/api-tokens",
                        "",
                        "/api-tokens",
                        "id",
                        "01980000-0000-7000-8000-0000000000d9",
                        "purpose",
                        "Proef",
                        "endsOn",
                        "2026-12-24"),
                new Sent(FATIMA, "/look", "", "/look", "text", "L: Hoe gaat het?\nM: Goed."),
                new Sent(FATIMA, "/look/scale", "", "/look/scale", "given", "7"),
                new Sent(DAAN, "/builders/{key}", "", "/builders/feedback", "seen", "De deur was open"),
                new Sent(DAAN, "/builders/{key}/text", "", "/builders/feedback/text", "seen", "De deur was open"),
                new Sent(
                        FATIMA,
                        "/look/keepsakes",
                        "",
                        "/look/keepsakes",
                        "keepsake",
                        "01980000-0000-7000-8000-0000000000ac",
                        "text",
                        "L: Hoe gaat het?\nM: Goed. En met jou?",
                        "with",
                        DAAN.toString(),
                        "weeks",
                        "4",
                        "name",
                        "Over het rooster",
                        "label-0",
                        "closed_question"),
                new Sent(
                        FATIMA,
                        "/look/keepsakes/{id}/labels",
                        "",
                        "/look/keepsakes/{keepsake}/labels",
                        "manager",
                        "0",
                        "label-1",
                        "change"),
                new Sent(
                        YOUSSEF,
                        "/house-rules",
                        "",
                        "/house-rules",
                        "phrase",
                        "productiefactor",
                        "kind",
                        "comparison",
                        "language",
                        "nl",
                        "message",
                        "Mensen zijn geen factor.",
                        "rewrite",
                        "collega"),
                new Sent(YOUSSEF, "/house-rules/kinds/{kind}", "", "/house-rules/kinds/vague_praise"),
                new Sent(YOUSSEF, "/house-rules/{id}/return", "", "/house-rules/{ruleEnded}/return"),
                new Sent(YOUSSEF, "/house-rules/trial", "", "/house-rules/trial", "text", "Dat deed je goed."),
                new Sent(DAAN, "/hints", "", "/hints", "text", "Je bent altijd laat.", "kind", "message"),
                new Sent(DAAN, "/me/request", "", "/me/request"),
                new Sent(FATIMA, "/me/reviews/{id}", "", "/me/reviews/{review}", "choice", "release"),
                new Sent(
                        FATIMA,
                        "/me/reviews/{id}/blackout",
                        "",
                        "/me/reviews/{review}/blackout",
                        "sentence",
                        "",
                        "words",
                        "notitie"),
                new Sent(
                        YOUSSEF,
                        "/privacy/requests/{id}/extension",
                        "",
                        "/privacy/requests/{request}/extension",
                        "why",
                        "complex"),
                new Sent(
                        YOUSSEF,
                        "/privacy/terms/{period}/change",
                        "",
                        "/privacy/terms/leaving/change",
                        "months",
                        "12",
                        "ground",
                        ""),
                new Sent(BRAM, "/privacy/changes/{id}/agreement", "", "/privacy/changes/{change}/agreement"),
                new Sent(BRAM, "/people/{id}/erasure", "", "/people/{gone}/erasure"),
                new Sent(BRAM, "/people/{id}/erasure/agreement", "", "/people/{proposed}/erasure/agreement"),
                new Sent(
                        YOUSSEF,
                        "/privacy/law/{key}/note",
                        "",
                        "/privacy/law/keeping-list/note",
                        "note",
                        "Onze lijst: vijf jaar",
                        "checked",
                        "2026-11-20"),
                new Sent(BRAM, "/privacy/papers/{sort}", "", "/privacy/papers/dpia"),
                new Sent(BRAM, "/privacy/erasures/list", "", "/privacy/erasures/list"),
                new Sent(DAAN, "/me/kept/copy", "", "/me/kept/copy"),
                new Sent(DAAN, "/me/kept/paper", "", "/me/kept/paper"),
                new Sent(
                        DAAN,
                        "/people/{person}/conversations/search",
                        "/people/" + FATIMA + "/conversations/search",
                        "/people/" + FATIMA + "/conversations/search",
                        "words",
                        "kas"),
                new Sent(
                        null,
                        "/less-mail/{ticket}",
                        "",
                        "/less-mail/" + DAAN + "." + Sealed.of(DAAN, (byte) 1),
                        "digest",
                        "weekly"),
                new Sent(BRAM, "/post/{mail}/attempt", "", "/post/{mail}/attempt"),
                new Sent(
                        DAAN,
                        "/me/password",
                        "",
                        "/me/password",
                        "current",
                        PASSWORD,
                        "password",
                        "vier losse woorden"),
                new Sent(MARIT, id + "/acceptance", "", "/conversations/{offered}/acceptance", "version", "0"),
                new Sent(
                        DAAN, id + "/calling-off", talk + "/calling-off", talk + "/calling-off", "word", "Ik ben ziek"),
                new Sent(
                        DAAN,
                        id + "/proposal",
                        talk + "/proposal",
                        talk + "/proposal",
                        "day",
                        "2026-11-30",
                        "time",
                        "10:00",
                        "minutes",
                        "15",
                        "setting",
                        "walk",
                        "place",
                        "kas",
                        "word",
                        ""),
                new Sent(
                        FATIMA,
                        "/people/{person}/proposal",
                        "/people/" + BART + "/proposal",
                        "/people/" + BART + "/proposal",
                        "day",
                        "2026-11-30",
                        "time",
                        "10:00",
                        "minutes",
                        "15",
                        "setting",
                        "walk",
                        "place",
                        "kas",
                        "word",
                        ""),
                new Sent(
                        FATIMA,
                        "/people/{person}/series/proposal",
                        "",
                        "/people/" + BART + "/series/proposal",
                        "every",
                        "2",
                        "day",
                        "2026-11-30",
                        "time",
                        "10:00",
                        "minutes",
                        "15",
                        "setting",
                        "walk",
                        "place",
                        "kas",
                        "word",
                        "",
                        "kind",
                        "development"),
                new Sent(
                        MARIT,
                        "/people/{person}/series/{id}/acceptance",
                        "",
                        "/people/" + FATIMA + "/series/" + RHYTHM_OFFERED + "/acceptance",
                        "version",
                        "0"),
                new Sent(
                        DAAN,
                        "/people/{person}/series/{id}/minding",
                        "",
                        "/people/" + FATIMA + "/series/" + RHYTHM + "/minding"),
                new Sent(
                        DAAN,
                        id + "/pause/intention",
                        "",
                        talk + "/pause/intention",
                        "text",
                        "Rustig blijven",
                        "keep",
                        "talk"),
                new Sent(DAAN, id + "/skip", "", talk + "/skip", "version", "0"),
                new Sent(DAAN, id + "/preparation", "", talk + "/preparation", "text-new", "Mijn rooster"),
                new Sent(DAAN, id + "/preparation" + AUTOSAVE, "", talk + "/preparation", "text-new", "Mijn rooster"),
                new Sent(DAAN, id + "/preparation/lines", "", talk + "/preparation/lines", "text-new", "Mijn rooster"),
                new Sent(
                        DAAN,
                        id + "/preparation/starters/{key}",
                        "",
                        talk + "/preparation/starters/energy",
                        "text-new",
                        ""),
                new Sent(
                        DAAN,
                        id + "/preparation/guide",
                        "",
                        talk + "/preparation/guide",
                        "guide",
                        "giving-work",
                        "asked-1",
                        "Wat wil ik?",
                        "answer-1",
                        "Minder lawaai"),
                new Sent(
                        DAAN,
                        id + "/absence/record",
                        "",
                        "/conversations/{absent}/absence/record",
                        "version",
                        "1",
                        "phone",
                        "06 12345678",
                        "expected",
                        "days"),
                new Sent(DAAN, id + line + "/place", "", talk + line + "/place", "place", "1"),
                new Sent(DAAN, id + line + "/sharing", "", talk + line + "/sharing"),
                new Sent(
                        FATIMA,
                        id + "/minutes",
                        "",
                        was,
                        "text",
                        "Het lukt goed.",
                        "basedOn",
                        "1",
                        "what-1",
                        "Cursus",
                        "who-1",
                        FATIMA.toString()),
                new Sent(DAAN, id + "/minutes/draft", "", was + "/draft", "text", "Half", "basedOn", "1"),
                new Sent(DAAN, id + "/minutes/draft" + AUTOSAVE, "", was + "/draft", "text", "Half", "basedOn", "1"),
                new Sent(DAAN, id + "/minutes/draft/rows", "", was + "/draft/rows", "text", "Half", "basedOn", "1"),
                new Sent(
                        DAAN,
                        id + "/minutes/draft/joining",
                        "",
                        was + "/draft/joining",
                        "text",
                        "Half",
                        "basedOn",
                        "1"),
                new Sent(DAAN, id + "/minutes/{number}/confirmation", "", was + "/1/confirmation"),
                new Sent(FATIMA, id + "/minutes/{number}/withdrawal", "", was + "/1/withdrawal"),
                new Sent(
                        DAAN,
                        id + "/minutes/{number}/differing-view",
                        "",
                        was + "/1/differing-view",
                        "view",
                        "Ik zag het anders"),
                new Sent(
                        DAAN,
                        "/agreements/{id}/closure",
                        "",
                        "/agreements/{promise}/closure",
                        "outcome",
                        "done",
                        "word",
                        "Gelukt",
                        "to",
                        "/"),
                new Sent(
                        DAAN,
                        id + "/experience",
                        "",
                        "/conversations/{held}/experience",
                        "question",
                        "felt_connection",
                        "step",
                        "3"),
                new Sent(DAAN, id + "/experience/revealing", "", "/conversations/{held}/experience/revealing"),
                new Sent(
                        FATIMA,
                        "/contacts",
                        "",
                        "/contacts",
                        "id",
                        "01980000-0000-7000-8000-0000000000ab",
                        "person",
                        DAAN.toString(),
                        "day",
                        "yesterday",
                        "other",
                        "",
                        "place",
                        "phone",
                        "technique",
                        "listen",
                        "line",
                        "Over de cursus"),
                new Sent(
                        DAAN,
                        "/people/{person}/messages",
                        "",
                        "/people/" + FATIMA + "/messages",
                        "id",
                        "01980000-0000-7000-8000-0000000000ac",
                        "text",
                        "Mag ik je iets laten zien?"),
                new Sent(
                        FATIMA,
                        "/team-moments",
                        "",
                        "/team-moments",
                        "id",
                        "01980000-0000-7000-8000-0000000000af",
                        "sort",
                        "question",
                        "question",
                        "Wat ging er goed?",
                        "absent",
                        BART.toString(),
                        "unheard",
                        DAAN.toString(),
                        "next",
                        "Morgen de kas",
                        "day",
                        "2026-11-24"),
                new Sent(
                        DAAN,
                        "/strengths",
                        "",
                        "/strengths",
                        "id",
                        "01980000-0000-7000-8000-0000000000d3",
                        "text",
                        "De kas vegen",
                        "noticed",
                        "Het is snel schoon",
                        "audience",
                        "team"),
                new Sent(
                        DAAN,
                        "/strengths/{id}",
                        "/strengths/" + STRENGTH,
                        "/strengths/" + STRENGTH,
                        "text",
                        "De boor stil houden",
                        "noticed",
                        "Het gat is recht",
                        "audience",
                        "guides"),
                new Sent(
                        DAAN,
                        "/needs/{need}",
                        "/needs/safety",
                        "/needs/safety",
                        "text",
                        "Dat ik mag vragen",
                        "foremost",
                        "yes",
                        "audience",
                        "guides"),
                new Sent(DAAN, "/strengths/{id}/asking", "", "/strengths/" + STRENGTH + "/asking"),
                new Sent(
                        MARIT,
                        "/strengths/{id}/seconding",
                        "/strengths/team",
                        "/strengths/" + STRENGTH + "/seconding",
                        "text",
                        "De boor rustig houden"),
                new Sent(
                        DAAN,
                        "/sightings/{id}/keeping",
                        "/sightings/" + SIGHTING + "/keeping",
                        "/sightings/" + SIGHTING + "/keeping",
                        "text",
                        "Op tijd roepen",
                        "noticed",
                        "De boor bleef heel",
                        "audience",
                        "self"),
                new Sent(
                        FATIMA,
                        "/people/{person}/strengths",
                        "",
                        "/people/" + DAAN + "/strengths",
                        "id",
                        "01980000-0000-7000-8000-0000000000d4",
                        "text",
                        "Goed kijken",
                        "noticed",
                        "De barst zag je",
                        "audience",
                        ""),
                new Sent(DAAN, "/placing", "", "/placing", "text", "Ik wil iets laten zien."),
                new Sent(
                        DAAN,
                        "/placing/preparation",
                        "",
                        "/placing/preparation",
                        "text",
                        "Ik wil iets laten zien.",
                        "conversation",
                        TALK.toString(),
                        "person",
                        "",
                        "id",
                        ""),
                new Sent(
                        FATIMA,
                        "/placing/message",
                        "",
                        "/placing/message",
                        "text",
                        "Ik wil iets laten zien.",
                        "person",
                        DAAN.toString(),
                        "conversation",
                        "",
                        "id",
                        "01980000-0000-7000-8000-0000000000ae"),
                new Sent(FATIMA, "/people/{person}/messages/reading", "", "/people/" + DAAN + "/messages/reading"),
                new Sent(
                        DAAN,
                        "/people/{person}/messages/{message}/withdrawal",
                        "",
                        "/people/" + FATIMA + "/messages/" + MESSAGE + "/withdrawal"),
                new Sent(
                        DAAN,
                        "/people/{person}/notes",
                        "",
                        "/people/" + FATIMA + "/notes",
                        "id",
                        "01980000-0000-7000-8000-0000000000aa",
                        "text",
                        "Vragen naar de cursus",
                        "until",
                        "2026-12-01",
                        "conversation",
                        ""),
                new Sent(
                        MARIT,
                        "/people/{person}/handover",
                        "",
                        "/people/" + FATIMA + "/handover",
                        "item",
                        LOOSE.toString()),
                new Sent(MARIT, "/people/{person}/handover/settling", "", "/people/" + FATIMA + "/handover/settling"),
                new Sent(
                        MARIT,
                        "/agreements/{id}/passing",
                        "",
                        "/agreements/" + LOOSE + "/passing",
                        "to",
                        FATIMA.toString()),
                new Sent(
                        FATIMA,
                        "/agreements/{id}/take-over",
                        "",
                        "/agreements/" + ASKED + "/take-over",
                        "from",
                        MARIT.toString()),
                new Sent(
                        FATIMA,
                        "/agreements/{id}/refusal",
                        "",
                        "/agreements/" + ASKED + "/refusal",
                        "from",
                        MARIT.toString()),
                new Sent(
                        DAAN,
                        id + "/companion",
                        "",
                        "/conversations/" + QUIET + "/companion",
                        "person",
                        BART.toString()),
                new Sent(DAAN, "/companions/{id}/acceptance", "", "/companions/" + ALONG + "/acceptance"),
                new Sent(DAAN, "/companions/{id}/refusal", "", "/companions/" + ALONG + "/refusal"),
                new Sent(BART, "/companions/{id}/stepping-back", "", "/companions/" + BESIDE + "/stepping-back"),
                new Sent(YOUSSEF, "/people/{id}/entry-code", "", "/people/" + DAAN + "/entry-code"),
                new Sent(YOUSSEF, "/entry-cards", "", "/entry-cards", "team", "{team}"),
                new Sent(
                        YOUSSEF,
                        "/people/{id}/lines",
                        "",
                        "/people/" + BART + "/lines",
                        "manager",
                        MARIT.toString(),
                        "kind",
                        "line",
                        "startsOn",
                        "2026-11-24",
                        "endsOn",
                        ""),
                new Sent(
                        YOUSSEF,
                        "/people/{id}/lines/{line}/ending",
                        "",
                        "/people/" + DAAN + "/lines/{guide}/ending",
                        "lastDay",
                        "2026-11-30"),
                new Sent(BRAM, "/people/{id}/roles", "", "/people/" + BART + "/roles", "role", "hr"),
                new Sent(
                        YOUSSEF,
                        "/people/{id}/roles/{role}/agreement",
                        "",
                        "/people/" + MARIT + "/roles/confidant/agreement"),
                new Sent(YOUSSEF, "/imports", "", "/imports"),
                new Sent(YOUSSEF, "/imports/{id}/mapping", list + "/mapping", list + "/mapping"),
                new Sent(YOUSSEF, "/imports/{id}/plan", list + "/plan", list + "/plan", "sure", "yes", "many", "yes"));
    }

    MvcTestResult send(Browser browser, Sent form, Map<String, String> more) {
        String[] all = fields(browser, form, more);
        return form.door().endsWith(AUTOSAVE)
                ? browser.postAs("X-Autosave", filled(form.action()), all)
                : browser.post(filled(form.action()), all);
    }

    /** What this form sends when this person fills it in: names and values in turn. */
    String[] fields(Browser browser, Sent form, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!form.page().isEmpty()) {
            fields.putAll(onThePage(browser, filled(form.page()), filled(form.action())));
        }
        for (int at = 0; at < form.typed().length; at += 2) {
            fields.put(form.typed()[at], filled(form.typed()[at + 1]));
        }
        boolean taken = more.containsKey("outcome");
        more.forEach((name, value) -> {
            if (taken) {
                fields.put(name, value);
            } else {
                fields.putIfAbsent(name, value);
            }
        });
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static Map<String, String> onThePage(Browser browser, String page, String action) {
        byte[] html = browser.get(page).getResponse().getContentAsByteArray();
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8)).select("form").stream()
                .filter(form -> {
                    Walk.Form found = Walk.Form.of(page, form);
                    return found.action().equals(action) && !found.fields().containsKey("_method");
                })
                .findFirst()
                .map(form -> {
                    Map<String, String> fields =
                            new LinkedHashMap<>(Walk.Form.of(page, form).fields());
                    form.select("select")
                            .forEach(select -> fields.put(
                                    select.attr("name"),
                                    select.select("option[selected]").attr("value")));
                    fields.remove("_csrf");
                    return fields;
                })
                .orElseThrow(() -> new AssertionError("no form for " + action + " on " + page));
    }

    void prepare(Sent form) {
        switch (form.door()) {
            case "/setup" -> house.run("truncate access.organisation, access.account, people.person cascade");
            case "/example/session", "/sign-in-link", "/me/address" -> {
                house.run("truncate access.organisation");
                house.run("insert into access.organisation values (true, 'Werkbedrijf De Linde', true, '2026-09-01')");
            }
            case "/less-mail/{ticket}" -> house.run("insert into post.seal (key) values ('\\x01')");
            case "/post/{mail}/attempt" ->
                house.run(
                        "insert into post.mail (id, person_id, kind, due_on, made_at, state, fault) values (gen_random_uuid(), ?, 'digest', '2026-11-24', '2026-11-24', 'undeliverable', 'server')",
                        DAAN);
            case "/entry" ->
                house.run(
                        "insert into access.entry_code values (?, ?, ?, '2026-11-23', '2026-12-01')",
                        Code.typed("K7M29QXA04TB").hash(),
                        BART,
                        BRAM);
            default -> {}
        }
    }

    String filled(String text) {
        return text.replace("{talk}", TALK.toString())
                .replace("{absent}", ABSENT.toString())
                .replace("{held}", held.toString())
                .replace("{offered}", offered.toString())
                .replace("/imports/{list}", list)
                .replace("{code}", "K7M2-9QXA-04TB")
                .replace("{setup}", text.contains("{setup}") ? setup.offer().orElseThrow() : "")
                .replace("{keepsake}", KEEPSAKE.toString())
                .replace("{ruleEnded}", RULE_ENDED.toString())
                .replace("{piece}", PieceForms.GUIDE.toString())
                .replace("{pieceGone}", PieceForms.GONE.toString())
                .replace("{review}", one(text, "{review}", "select id from privacy.review"))
                .replace(
                        "{request}", one(text, "{request}", "select id from privacy.request where extended_on is null"))
                .replace("{change}", one(text, "{change}", "select id from privacy.term_change"))
                .replace("{gone}", GONE.toString())
                .replace("{proposed}", PROPOSED.toString())
                .replace("{made}", text.contains("{made}") ? Device.here().make(asked(DAAN)) : "")
                .replace("{shown}", text.contains("{shown}") ? shown() : "")
                .replace("{line}", one(text, "{line}", "select id from conversation.preparation_line"))
                .replace("{mail}", one(text, "{mail}", "select id from post.mail where state = 'undeliverable'"))
                .replace(
                        "{promise}",
                        one(text, "{promise}", "select id from conversation.agreement where text = 'Cursus'"))
                .replace("{team}", one(text, "{team}", "select team_id from people.person where given_name = 'Daan'"))
                .replace(
                        "{guide}",
                        one(
                                text,
                                "{guide}",
                                "select id from people.reporting_line where employee_id = '" + DAAN + "'"));
    }

    private String shown() {
        Device phone = Device.here();
        as(DAAN).post("/me/passkeys", "name", "telefoon", "credential", phone.make(asked(DAAN)));
        return phone.show(asked(null), DAAN, 1);
    }

    private String asked(@Nullable UUID person) {
        Token challenge = Token.fresh();
        house.run(
                "insert into access.passkey_challenge values (?, ?, '2026-11-24 09:00+01')", challenge.hash(), person);
        return challenge.secret();
    }

    private String one(String text, String place, String question) {
        return text.contains(place) ? house.id(question).toString() : "";
    }
}
