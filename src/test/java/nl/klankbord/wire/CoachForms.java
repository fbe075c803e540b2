package nl.klankbord.wire;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;

import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.TestHouse;
import nl.klankbord.wire.EveryForm.Sent;

/** What people keep for themselves, and the forms with which they do. */
final class CoachForms {

    static final UUID ENTRY = UUID.fromString("01980000-0000-7000-8000-0000000000d1");

    static final UUID SHEET = UUID.fromString("01980000-0000-7000-8000-0000000000d3");
    static final UUID NUGGET = UUID.fromString("01980000-0000-7000-8000-0000000000d4");

    private CoachForms() {}

    /** Something of each lies there: Daan's own notebook, and what Fatima keeps about him. */
    static void furnish(TestHouse.Keys house) {
        house.run("""
                insert into coach.notebook (id, author_id, thought, otherwise, attempt, remind_on, written_on, ends_on)
                values (?, ?, 'Dit doe ik allang', 'Dan kan ik het voordoen', 'Vrijdag', '2026-11-24', '2026-11-20', '2026-12-22')""", ENTRY, DAAN);
        house.run("""
                insert into coach.evidence (id, author_id, about_id, idea, speaks_for, speaks_against, review_on, written_on, ends_on)
                values (?, ?, ?, 'Hij wil niet', 'Kwam te laat', '', '2026-11-24', '2026-11-20', '2026-12-22')""", SHEET, FATIMA, DAAN);
        house.run("""
                insert into coach.nugget (id, author_id, about_id, line, written_on, ends_on)
                values (?, ?, ?, 'Zei het eerlijk', '2026-11-20', '2027-01-20')""", NUGGET, FATIMA, DAAN);
    }

    static Stream<Sent> forms() {
        return Stream.of(
                new Sent(FATIMA, "/skills", "", "/skills", "masters", "listen", "likes", "humour"),
                new Sent(FATIMA, "/skills/{technique}/{skill}", "", "/skills/listen/likes"),
                new Sent(
                        FATIMA,
                        "/notebook",
                        "",
                        "/notebook",
                        "id",
                        "01980000-0000-7000-8000-0000000000d2",
                        "thought",
                        "Dit moet meteen goed",
                        "otherwise",
                        "Oefenen mag",
                        "attempt",
                        "Een keer proberen",
                        "when",
                        "week",
                        "other",
                        ""),
                new Sent(DAAN, "/notebook/{id}/closure", "", "/notebook/" + ENTRY + "/closure", "outcome", "done"),
                sheet("/evidence", "/evidence", "id", "01980000-0000-7000-8000-0000000000d5", "person", ""),
                sheet("/evidence/{id}", "/evidence/" + SHEET),
                new Sent(
                        FATIMA,
                        "/warning",
                        "",
                        "/warning",
                        "sign",
                        "sigh",
                        "ownSign",
                        "Ik sta op",
                        "instead",
                        "ask",
                        "ownInstead",
                        ""),
                new Sent(
                        FATIMA,
                        "/nuggets",
                        "",
                        "/nuggets",
                        "id",
                        "01980000-0000-7000-8000-0000000000d6",
                        "person",
                        DAAN.toString(),
                        "line",
                        "Hielp uit zichzelf"),
                new Sent(FATIMA, "/nuggets/{id}/saying", "", "/nuggets/" + NUGGET + "/saying"));
    }

    private static Sent sheet(String door, String action, String... first) {
        String[] words = {
            "idea",
            "Hij wil niet",
            "speaksFor",
            "Kwam te laat",
            "speaksAgainst",
            "Bleef langer",
            "when",
            "week",
            "other",
            ""
        };
        return new Sent(
                FATIMA,
                door,
                "",
                action,
                Stream.of(first, words).flatMap(Stream::of).toArray(String[]::new));
    }
}
