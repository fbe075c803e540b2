package nl.klankbord.walls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row that is kept about somebody, and what there is to know about it to say who may see it.
 *
 * @param author whose it is: who wrote, felt, promised, confirmed; the employee of a line or an employment
 * @param other somebody else it names: who comes along, to whom it is handed; the manager of a line
 * @param state in which it is; a line that was shared is 'shared'
 */
record Thing(
        Kind kind,
        UUID id,
        @Nullable Talk talk,
        int author,
        int other,
        String state,
        LocalDate until,
        Map<String, Object> columns) {

    /** Two people and what they talk about; a rhythm of theirs, too. */
    record Talk(
            UUID id,
            int employee,
            int manager,
            String state,
            int proposedBy,
            @Nullable UUID series) {

        Talk(UUID id, int employee, int manager, String state, int proposedBy) {
            this(id, employee, manager, state, proposedBy, null);
        }

        boolean has(int person) {
            return person == employee || person == manager;
        }

        int other(int one) {
            return one == employee ? manager : employee;
        }
    }

    /** The tables, each with the columns by which a row is known. */
    enum Kind {
        LINE("people.reporting_line", "id"),
        EMPLOYMENT("people.employment", "person_id"),
        SERIES("conversation.series", "id"),
        CONVERSATION("conversation.conversation", "id"),
        PROPOSAL("conversation.proposal", "id"),
        ACCEPTANCE("conversation.acceptance", "proposal_id"),
        CALLING_OFF("conversation.calling_off", "conversation_id"),
        SKIP("conversation.skip", "conversation_id"),
        PREPARATION("conversation.preparation_line", "id"),
        MINUTES("conversation.minutes", "id"),
        DRAFT("conversation.minutes_draft", "conversation_id, author_id"),
        CONFIRMATION("conversation.confirmation", "minutes_id, person_id"),
        WITHDRAWAL("conversation.withdrawal", "id"),
        VIEW("conversation.differing_view", "id"),
        AGREEMENT("conversation.agreement", "id"),
        EXPERIENCE("conversation.experience", "conversation_id, author_id"),
        REVEALING("conversation.revealing", "conversation_id"),
        NOTE("conversation.note", "id"),
        COMPANION("conversation.companion", "id"),
        HANDOVER("conversation.handover", "id"),
        PASSING("conversation.passing", "agreement_id"),
        SETTLING("conversation.settling", "employee_id, receiver_id"),
        MESSAGE("conversation.message", "id"),
        SIGHTING("conversation.sighting", "id"),
        STRENGTH("conversation.strength", "id"),
        ASKING("conversation.asking", "strength_id"),
        SECONDING("conversation.seconding", "strength_id, author_id"),
        NEED("conversation.need", "employee_id, need");

        final String table;
        final List<String> key;

        Kind(String table, String key) {
            this.table = table;
            this.key = List.of(key.split(", "));
        }
    }

    /** How this row is known, as {@link Walls} reads it back. */
    String key() {
        return String.join(
                " ",
                kind.key.stream().map(it -> String.valueOf(columns.get(it))).toList());
    }

    Thing in(String changed) {
        Map<String, Object> now = new LinkedHashMap<>(columns);
        switch (kind) {
            case PREPARATION -> now.put("shared_at", World.NOON);
            case LINE -> now.put("ends_on", LocalDate.parse(changed));
            default -> now.put("state", changed);
        }
        LocalDate last = kind == Kind.LINE ? LocalDate.parse(changed) : until;
        return new Thing(kind, id, talk, author, other, changed, last, now);
    }

    /** Columns and values in turn, after those that every child of a talk repeats. */
    static Map<String, Object> columns(@Nullable Talk talk, Object... more) {
        Map<String, Object> columns = new LinkedHashMap<>();
        if (talk != null) {
            columns.put("conversation_id", talk.id());
            columns.put("employee_id", World.id(talk.employee()));
            columns.put("manager_id", World.id(talk.manager()));
        }
        for (int at = 0; at < more.length; at += 2) {
            columns.put((String) more[at], more[at + 1]);
        }
        return columns;
    }

    /** Which rows of a list these are. */
    static List<Thing> of(Kind kind, List<Thing> things) {
        List<Thing> found = new ArrayList<>();
        for (Thing thing : things) {
            if (thing.kind == kind) {
                found.add(thing);
            }
        }
        return found;
    }
}
