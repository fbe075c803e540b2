package nl.klankbord.conversation;

import java.util.UUID;
import nl.klankbord.TestClock;
import nl.klankbord.TestHouse;
import nl.klankbord.access.Ids;
import org.jspecify.annotations.Nullable;

/** What happened before a test begins, put straight into the house: only for what the test itself is not about. */
public record Told(TestHouse.Keys house) {

    /** A conversation that both know of. */
    public UUID agreed(UUID employee, UUID manager, String local) {
        return conversation(employee, manager, local, "agreed", manager);
    }

    /** A conversation that took place. */
    public UUID held(UUID employee, UUID manager, String local) {
        return conversation(employee, manager, local, "held", manager);
    }

    /** A moment that one of the two offered. */
    public UUID proposed(UUID employee, UUID manager, String local, UUID by) {
        return conversation(employee, manager, local, "proposed", by);
    }

    /** A promise of one of the two, made on the day they talked. */
    public UUID promise(
            UUID conversation, UUID employee, UUID manager, UUID promiser, String text, @Nullable String due) {
        UUID id = Ids.next();
        house.run("""
                insert into conversation.agreement
                    (id, conversation_id, employee_id, manager_id, promiser_id, promised_to_id, made_by, made_at, text, due_on)
                select ?, id, employee_id, manager_id, ?, ?, manager_id, starts_at, ?, ?::date
                  from conversation.conversation where id = ?""", id, promiser, promiser.equals(employee) ? manager : employee, text, due, conversation);
        return id;
    }

    /** A line that somebody prepared. */
    public void line(UUID conversation, UUID author, String text, boolean shared) {
        house.run("""
                insert into conversation.preparation_line
                    (id, conversation_id, employee_id, manager_id, author_id, position, text, written_at, shared_at)
                select ?, id, employee_id, manager_id, ?, 1, ?, proposed_at, case when ? then proposed_at end
                  from conversation.conversation where id = ?""", Ids.next(), author, text, shared, conversation);
    }

    private UUID conversation(UUID employee, UUID manager, String local, String state, UUID proposedBy) {
        UUID id = Ids.next();
        house.run(
                """
                insert into conversation.conversation
                    (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at, duration_minutes, setting, place)
                values (?, ?, ?, 'check_in', ?, ?, ?, ?, 15, 'walk', 'langs de kas')""",
                id,
                employee,
                manager,
                state,
                proposedBy,
                TestClock.at("2026-11-01T09:00").atOffset(java.time.ZoneOffset.UTC),
                TestClock.at(local).atOffset(java.time.ZoneOffset.UTC));
        return id;
    }
}
