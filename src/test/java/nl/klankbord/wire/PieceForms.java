package nl.klankbord.wire;

import static nl.klankbord.TheCast.YOUSSEF;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.TestHouse;
import nl.klankbord.wire.EveryForm.Sent;

/** What HR writes for the house, and the forms with which they do. */
public final class PieceForms {

    static final UUID GUIDE = UUID.fromString("01980000-0000-7000-8000-0000000000e7");
    static final UUID GONE = UUID.fromString("01980000-0000-7000-8000-0000000000e8");

    /** A guide that everybody could read, field by field. */
    public static final List<String> WHOLE = List.of(
            "revision",
            "1",
            "kind",
            "progress",
            "nl-name",
            "Samen in de kas",
            "nl-line",
            "Hoe gaat het werk?",
            "nl-purpose",
            "Even stilstaan.",
            "nl-manager",
            "Wat zag ik?",
            "nl-employee",
            "Wat ging goed?",
            "nl-close",
            "Dank je wel.",
            "nl-record",
            "Wat we afspraken.",
            "step-1-minutes",
            "10",
            "step-1-nl-name",
            "Openen",
            "step-1-nl-what",
            "Vraag hoe het gaat.",
            "step-2-minutes",
            "20",
            "step-2-nl-name",
            "Verder",
            "step-2-nl-what",
            "Kijk vooruit.");

    private PieceForms() {}

    /** Youssef writes a guide, and took a set of questions away. */
    static void furnish(TestHouse.Keys house) {
        house.run("""
                insert into knowledge.piece values (?, 'guide', '{"kind": "progress", "step-1-minutes": "5"}', 1, ?, '2026-11-20', ?, '2026-11-20', null, null)""", GUIDE, YOUSSEF, YOUSSEF);
        house.run("""
                insert into knowledge.piece values (?, 'questions', '{"nl-name": "Weg"}', 1, ?, '2026-11-20', ?, '2026-11-20', ?, '2026-11-21')""", GONE, YOUSSEF, YOUSSEF, YOUSSEF);
        house.run("""
                insert into knowledge.piece_version (piece_id, number, sort, content, made_by, made_at, ended_by, ended_at)
                values (?, 1, 'questions', '{"kind": "progress", "side": "employee", "nl": {"name": "Weg", "questions": ["Wat ging goed?"]}}',
                        ?, '2026-11-20', ?, '2026-11-21')""", GONE, YOUSSEF, YOUSSEF);
    }

    static Stream<Sent> forms() {
        return Stream.of(
                new Sent(YOUSSEF, "/pieces", "", "/pieces", "sort", "guide", "from", "progress"),
                of(""),
                of("/preview"),
                of("/versions"),
                of("/steps"),
                of("/steps/{step}"),
                of("/steps/{step}/place", "place", "1"),
                new Sent(YOUSSEF, "/pieces/{id}/return", "", "/pieces/{pieceGone}/return"));
    }

    private static Sent of(String door, String... more) {
        List<String> typed = new ArrayList<>(WHOLE);
        typed.addAll(List.of(more));
        return new Sent(
                YOUSSEF,
                "/pieces/{id}" + door,
                "",
                "/pieces/{piece}" + door.replace("{step}", "2"),
                typed.toArray(String[]::new));
    }
}
