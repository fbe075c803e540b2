package nl.klankbord.walls;

import static nl.klankbord.walls.Thing.columns;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.walls.Thing.Talk;
import org.jspecify.annotations.Nullable;

/** What a row of each kind looks like in its table. */
final class Rows {

    private static final Object NOON = World.NOON;

    private Rows() {}

    static Map<String, Object> conversation(Talk talk) {
        Map<String, Object> row = once(talk);
        if (talk.series() != null) {
            row.put("series_id", talk.series());
            row.put("series_day", World.FIRST.plusDays(talk.id().getLeastSignificantBits() & 0xffff));
        }
        return row;
    }

    private static Map<String, Object> once(Talk talk) {
        return columns(
                null,
                "id",
                talk.id(),
                "employee_id",
                World.id(talk.employee()),
                "manager_id",
                World.id(talk.manager()),
                "kind",
                "check_in",
                "state",
                talk.state(),
                "proposed_by",
                World.id(talk.proposedBy()),
                "proposed_at",
                NOON,
                "starts_at",
                NOON,
                "duration_minutes",
                15,
                "setting",
                "walk");
    }

    static Map<String, Object> line(UUID id, int employee, int manager, LocalDate from) {
        return columns(
                null,
                "id",
                id,
                "employee_id",
                World.id(employee),
                "manager_id",
                World.id(manager),
                "kind",
                "guide",
                "source",
                "test",
                "starts_on",
                from);
    }

    static Map<String, Object> preparation(UUID id, Talk talk, int author) {
        return columns(
                talk, "id", id, "author_id", World.id(author), "position", 1, "text", "een regel", "written_at", NOON);
    }

    static Map<String, Object> minutes(UUID id, Talk talk, int author, int number) {
        return columns(
                talk,
                "id",
                id,
                "author_id",
                World.id(author),
                "number",
                number,
                "text",
                "wat er gezegd is",
                "written_at",
                NOON);
    }

    static Map<String, Object> draft(Talk talk, int author) {
        return columns(
                talk, "author_id", World.id(author), "based_on", 0, "content", "half", "version", 1, "saved_at", NOON);
    }

    static Map<String, Object> confirmation(UUID minutes, Talk talk, int person) {
        return columns(talk, "minutes_id", minutes, "person_id", World.id(person), "confirmed_at", NOON);
    }

    static Map<String, Object> view(UUID id, UUID minutes, Talk talk, int author) {
        return columns(
                talk,
                "id",
                id,
                "minutes_id",
                minutes,
                "author_id",
                World.id(author),
                "text",
                "ik zag het anders",
                "written_at",
                NOON);
    }

    static Map<String, Object> agreement(UUID id, Talk talk, int author) {
        return columns(
                talk,
                "id",
                id,
                "promiser_id",
                World.id(talk.employee()),
                "promised_to_id",
                World.id(talk.manager()),
                "made_by",
                World.id(author),
                "made_at",
                NOON,
                "text",
                "wat ik doe");
    }

    static Map<String, Object> experience(Talk talk, int author) {
        return columns(talk, "author_id", World.id(author), "felt_connection", 3);
    }

    static Map<String, Object> note(UUID id, @Nullable Talk talk, int author, int about) {
        return columns(
                talk,
                "id",
                id,
                "author_id",
                World.id(author),
                "about_id",
                World.id(about),
                "text",
                "voor mezelf",
                "written_on",
                World.FIRST,
                "ends_on",
                World.FIRST.plusDays(150));
    }

    static Map<String, Object> message(UUID id, int employee, int manager, int author) {
        return columns(
                null,
                "id",
                id,
                "employee_id",
                World.id(employee),
                "manager_id",
                World.id(manager),
                "author_id",
                World.id(author),
                "text",
                "dank voor gisteren",
                "written_at",
                NOON);
    }

    static Map<String, Object> companion(UUID id, Talk talk, int person, int by, String state) {
        return columns(
                talk,
                "id",
                id,
                "person_id",
                World.id(person),
                "proposed_by",
                World.id(by),
                "state",
                state,
                "asked_at",
                NOON);
    }

    static Map<String, Object> handover(UUID id, Talk talk, int receiver, Thing item) {
        String what = item.kind() == Thing.Kind.MINUTES ? "minutes_id" : "agreement_id";
        return columns(talk, "id", id, "receiver_id", World.id(receiver), "handed_at", NOON, what, item.id());
    }

    static Map<String, Object> passing(UUID agreement, Talk talk, int receiver) {
        Map<String, Object> row =
                columns(talk, "agreement_id", agreement, "receiver_id", World.id(receiver), "passed_at", NOON);
        row.remove("conversation_id");
        return row;
    }

    static Map<String, Object> employment(int who) {
        return columns(
                null,
                "person_id",
                World.id(who),
                "source",
                "test",
                "number",
                "nr-" + who,
                "hours_per_week",
                36,
                "starts_on",
                World.FIRST);
    }

    static Map<String, Object> settling(int employee, int receiver) {
        return columns(
                null, "employee_id", World.id(employee), "receiver_id", World.id(receiver), "settled_on", World.FIRST);
    }
}
