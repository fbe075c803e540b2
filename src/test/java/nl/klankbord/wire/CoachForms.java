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

    private CoachForms() {}

    /** Something of each lies there: Daan's own. */
    static void furnish(TestHouse.Keys house) {
        house.run("""
                insert into coach.notebook (id, author_id, thought, otherwise, attempt, remind_on, written_on, ends_on)
                values (?, ?, 'Dit doe ik allang', 'Dan kan ik het voordoen', 'Vrijdag', '2026-11-24', '2026-11-20', '2026-12-22')""", ENTRY, DAAN);
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
                new Sent(DAAN, "/notebook/{id}/closure", "", "/notebook/" + ENTRY + "/closure", "outcome", "done"));
    }
}
