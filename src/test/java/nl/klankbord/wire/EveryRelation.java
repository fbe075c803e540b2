package nl.klankbord.wire;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.Browser;
import nl.klankbord.Sealed;
import nl.klankbord.conversation.Told;
import nl.klankbord.wire.AccessTable.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A house in which everybody stands in some relation to Daan, Marit and Bart, and there is something behind every door. */
abstract class EveryRelation extends EveryForm {

    private static final UUID SKIPPED = UUID.fromString("01980000-0000-7000-8000-0000000000e1");
    private static final UUID SANNE = UUID.fromString("01980000-0000-7000-8000-0000000000e2");

    /** Whose house there is nobody in yet: everybody who comes is a stranger with a code. */
    private static final String NOBODY = "nobody";

    private final Map<String, String> names = new HashMap<>();
    private final Map<UUID, Browser> browsers = new HashMap<>();

    @BeforeEach
    void everybodyIsThere() {
        Told told = new Told(house);
        movesIn(SANNE, "Sanne");
        line(DAAN);
        line(BART);
        along(UUID.randomUUID(), BART, TALK, "joins");
        along(UUID.randomUUID(), MARIT, told.agreed(BART, FATIMA, "2026-12-04T10:00"), "joins");
        house.run("insert into post.feed values (?, sha256('geheim'), now(), now(), 0)", DAAN);
        house.run(
                "insert into access.passkey values (gen_random_uuid(), ?, '\\x05', '\\x06', 0, 'telefoon', now())",
                DAAN);
        house.run(
                "insert into access.api_token values (gen_random_uuid(), 'Proef', 'klankbord_abcdef', '\\x07', '2026-11-01', '2026-12-24')");
        pasts(told);
        letters();
        for (UUID who : List.of(DAAN, MARIT, BART, FATIMA, TOMASZ, JOLANDA, SANNE, YOUSSEF, ILSE, BRAM)) {
            browsers.put(who, as(who));
        }
        list = as(YOUSSEF).handsIn("medewerkers-afas-schoon.csv");
        named();
    }

    private void line(UUID employee) {
        house.run(
                "insert into people.reporting_line values (gen_random_uuid(), ?, ?, 'guide', 'test', '2026-01-01', '2026-08-31')",
                employee,
                TOMASZ);
    }

    private void pasts(Told told) {
        UUID past = told.held(MARIT, TOMASZ, "2026-08-11T10:00");
        names.put("past", past.toString());
        UUID closed = told.promise(held, DAAN, FATIMA, DAAN, "De kas vegen", null);
        as(DAAN).post("/agreements/" + closed + "/closure", "outcome", "done", "word", "Gelukt", "to", "/");
        names.put("closed", closed.toString());
        UUID handed = told.promise(past, MARIT, TOMASZ, MARIT, "De folder zoeken", null);
        as(MARIT).post("/people/" + FATIMA + "/handover", "item", handed.toString());
        as(FATIMA).post("/people/" + DAAN + "/notes", "text", "Twee keer zelf om hulp gevraagd.");
        as(FATIMA).post("/people/" + DAAN + "/messages", "text", "Fijn dat je er was.");
        names.put(
                "message",
                house.id("select id from conversation.message where author_id = ?", FATIMA)
                        .toString());
        names.put("strength", STRENGTH.toString());
        names.put("sighting", SIGHTING.toString());
        as(FATIMA).post("/contacts", "person", DAAN.toString(), "line", "Vroeg zelf om hulp.");
        names.put("contact", house.id("select id from conversation.contact").toString());
        as(FATIMA).post("/contacts", "person", DAAN.toString(), "line", "Te snel opgeschreven.");
        UUID removed = house.id("select id from conversation.contact where line like 'Te snel%'");
        as(FATIMA).delete("/contacts/" + removed);
        names.put("removed", removed.toString());
        kept();
        UUID skipped = told.agreed(DAAN, FATIMA, "2026-12-10T10:00");
        house.run(
                "update conversation.conversation set id = ?, series_id = ?, series_day = '2026-12-10' where id = ?",
                SKIPPED,
                RHYTHM,
                skipped);
        as(DAAN).post("/conversations/" + SKIPPED + "/skip", "version", "0");
        felt();
    }

    /** Fatima keeps a talk with Daan and threw another away; Youssef made two rules, of which one ended. */
    private void kept() {
        as(FATIMA)
                .post("/look/keepsakes", "text", "L: Hoe gaat het?\nM: Goed.", "with", DAAN.toString(), "name", "Weg");
        UUID gone = house.id("select id from language.keepsake where name = 'Weg'");
        as(FATIMA).delete("/look/keepsakes/" + gone);
        as(YOUSSEF).post("/house-rules/kinds/vague_praise");
        UUID rule = house.id("select id from language.house_rule where kind = 'vague_praise'");
        names.putAll(Map.of(
                "keepsake",
                KEEPSAKE.toString(),
                "keepsakeGone",
                gone.toString(),
                "rule",
                rule.toString(),
                "ruleEnded",
                RULE_ENDED.toString(),
                "piece",
                PieceForms.GUIDE.toString(),
                "pieceGone",
                PieceForms.GONE.toString()));
    }

    /** Both said how the talk was, and Daan said that they may see that of each other. */
    private void felt() {
        for (UUID who : List.of(DAAN, FATIMA)) {
            String at = "/conversations/" + held + "/experience";
            as(who).post(at, "question", "felt_connection", "step", "4");
            as(who).post(at, "question", "felt_challenge", "step", "2");
        }
        as(DAAN).post("/conversations/" + held + "/experience/revealing");
    }

    private void letters() {
        UUID mail = UUID.randomUUID();
        house.run(
                "insert into post.mail (id, person_id, kind, appointment_id, made_at) values (?, ?, 'invitation', ?, now())",
                mail,
                DAAN,
                mail);
        house.run("insert into post.mailbox values (?, ?, 'a', 'b', 'c', 'BEGIN:VCALENDAR', now())", mail, DAAN);
        names.put("letter", mail.toString());
    }

    private void named() {
        Map.of("daan", DAAN, "marit", MARIT, "bart", BART, "fatima", FATIMA, "ilse", ILSE)
                .forEach((name, id) -> names.put(name, id.toString()));
        Map.of("rhythm", RHYTHM, "rhythmOffered", RHYTHM_OFFERED, "quiet", QUIET, "along", ALONG, "beside", BESIDE)
                .forEach((name, id) -> names.put(name, id.toString()));
        Map.of("loose", LOOSE, "asked", ASKED, "skipped", SKIPPED)
                .forEach((name, id) -> names.put(name, id.toString()));
        names.put("list", list.replaceFirst(".*/", ""));
        names.put("entry", CoachForms.ENTRY.toString());
        names.put("sheet", CoachForms.SHEET.toString());
        names.put("nugget", CoachForms.NUGGET.toString());
        names.put("ticket", DAAN + "." + Sealed.of(DAAN, (byte) 1));
        names.put("note", house.id("select id from conversation.note").toString());
        names.put("handover", house.id("select id from conversation.handover").toString());
        names.put(
                "session",
                house.id("select id from access.session where person_id = ? order by id limit 1", DAAN)
                        .toString());
        names.put("token", house.id("select id from access.api_token").toString());
        names.put("passkey", house.id("select id from access.passkey").toString());
    }

    /** Some doors are only there in another house than this one; true when this is that house now. */
    boolean isElsewhere(Row row) {
        String path = row.door().replaceFirst("^[A-Z]+ ", "");
        boolean example = path.startsWith("/mailbox") || path.startsWith("/sign-in-link") || path.equals("/me/address");
        String state =
                path.replaceFirst(".*/", "").replace("refusal", "refused").replace("result", "written");
        if (path.matches("/imports/\\{id}/(writing|refusal|result)")) {
            house.run(
                    "update people.import set state = ?, said = array['roster.reading.interrupted'], counts = '{1,2,3,4,5,6,7,8}', without_account = array[?]::uuid[]",
                    state,
                    DAAN);
        } else if (example || needsMore(row, path)) {
            prepare(new Sent(null, example ? "/example/session" : path, "", ""));
        } else {
            return false;
        }
        return true;
    }

    private static boolean needsMore(Row row, String path) {
        return row.about().equals(NOBODY)
                || List.of("/example/session", "/less-mail/{ticket}", "/post/{mail}/attempt", "/entry")
                        .contains(path);
    }

    /** Who stands in each relation to this person, in the order of the columns. */
    static List<@Nullable UUID> people(String about) {
        return switch (about) {
            case NOBODY -> Collections.nCopies(AccessTable.RELATIONS.size(), null);
            case "daan" -> around(DAAN, MARIT, BART);
            case "marit" -> around(MARIT, DAAN, BART);
            default -> around(BART, DAAN, MARIT);
        };
    }

    private static List<@Nullable UUID> around(UUID self, UUID teammate, UUID companion) {
        return Arrays.asList(self, FATIMA, TOMASZ, JOLANDA, teammate, companion, SANNE, YOUSSEF, ILSE, BRAM, null);
    }

    Browser browser(@Nullable UUID who) {
        return who == null ? stranger() : Objects.requireNonNull(browsers.get(who));
    }

    /** What a form of this row sends, as whoever it is for fills it in; everybody sends the same. */
    String[] typed(Row row) {
        if (row.verb().equals("GET") || row.door().equals("POST /imports")) {
            return new String[0];
        }
        if (row.verb().equals("DELETE")) {
            return new String[] {"version", "0", "text", "Half", "basedOn", "1"};
        }
        if (isForPrograms(row)) {
            return new String[0];
        }
        Sent form = form(row);
        boolean livedIn = row.door().equals("POST /setup") && !row.about().equals(NOBODY);
        return livedIn ? new String[] {"code", "GUESSED"} : fields(browser(form.who()), form, Map.of());
    }

    MvcTestResult sent(Row row, Browser browser, String at, String[] typed) {
        return switch (row.verb()) {
            case "GET" -> browser.get(at);
            case "DELETE" -> browser.delete(at, typed);
            default ->
                isForPrograms(row)
                        ? browser.postJson(at, "{\"id\":1,\"text\":\"Je bent altijd laat.\"}")
                        : row.door().endsWith(AUTOSAVE)
                                ? browser.postAs("X-Autosave", at, typed)
                                : browser.post(at, typed);
        };
    }

    private static boolean isForPrograms(Row row) {
        return row.door().startsWith("POST /api/");
    }

    private static Sent form(Row row) {
        return forms().filter(it -> row.door().equals("POST " + it.door()))
                .findFirst()
                .orElseThrow();
    }

    /** Where somebody knocks; of '{daan|fatima}' the other one is for Daan himself. */
    String address(Row row, boolean self) {
        String path = row.at().replaceAll("\\{(\\w+)\\|(\\w+)}", self ? "{$2}" : "{$1}");
        for (Map.Entry<String, String> name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled(path);
    }
}
