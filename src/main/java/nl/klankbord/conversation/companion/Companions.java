package nl.klankbord.conversation.companion;

import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.State;
import nl.klankbord.people.Colleagues;
import nl.klankbord.post.Appointment;
import nl.klankbord.post.Calendars;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bringing somebody along: either proposes, the employee says yes, and whoever comes along may step back. */
@Component
public class Companions {

    private final CompanionRows rows;
    private final Conversations conversations;
    private final Colleagues colleagues;
    private final Calendars calendars;

    Companions(CompanionRows rows, Conversations conversations, Colleagues colleagues, Calendars calendars) {
        this.rows = rows;
        this.conversations = conversations;
        this.colleagues = colleagues;
        this.calendars = calendars;
    }

    /** Proposes a colleague for this conversation; false when it is over, somebody was proposed already, or it is one of the two. */
    @Transactional
    public boolean propose(UUID conversation, UUID person) {
        Conversation talk = conversations.find(conversation);
        UUID known = colleagues.find(person).id();
        UUID id = Ids.next();
        if (talk.pair().has(known)
                || !talk.movable()
                || !rows.propose(id, conversation, talk.pair(), known, Looking.me())) {
            return false;
        }
        if (Looking.me().equals(talk.pair().employee())) {
            invite(id, known, talk);
        }
        return true;
    }

    /** The employee says yes. */
    @Transactional
    public boolean accept(UUID companion) {
        Companion asked = ofEmployee(companion);
        Conversation talk = conversations.find(asked.conversation());
        if (!talk.movable() || !rows.step(companion, "asked", "joins")) {
            return false;
        }
        invite(companion, asked.person(), talk);
        return true;
    }

    /** The employee says no; a reason is neither asked nor kept. */
    @Transactional
    public boolean refuse(UUID companion) {
        ofEmployee(companion);
        return rows.step(companion, "asked", "not_this_time");
    }

    /** The employee takes their yes back, or the manager their question; from then on whoever came along sees nothing. */
    @Transactional
    public boolean withdraw(UUID companion) {
        Companion it = find(companion);
        if (!it.retractableBy(Looking.me()) || !rows.step(companion, it.state(), "withdrawn")) {
            return false;
        }
        if (it.joins()) {
            calendars.leave(it.conversation(), it.person());
        }
        return true;
    }

    /** The viewer does not come along after all. */
    @Transactional
    public void stepBack(UUID companion) {
        UUID talk = rows.stepBack(companion).orElseThrow(NotHere::new);
        calendars.leave(talk, Looking.me());
    }

    /** A moment was agreed, perhaps anew: whoever comes along gets it in their calendar too. */
    @Transactional
    public void tell(Conversation talk) {
        rows.standing(talk.id()).filter(Companion::joins).ifPresent(it -> put(it.id(), it.person(), talk));
    }

    /** Who was proposed, for one of the two. */
    @Transactional(readOnly = true)
    public Companion find(UUID companion) {
        return rows.find(companion).filter(it -> it.pair().has(Looking.me())).orElseThrow(NotHere::new);
    }

    private Companion ofEmployee(UUID companion) {
        return rows.find(companion)
                .filter(it -> it.pair().employee().equals(Looking.me()))
                .orElseThrow(NotHere::new);
    }

    /** What is only offered stands in nobody's calendar yet. */
    private void invite(UUID companion, UUID person, Conversation talk) {
        if (talk.state() == State.AGREED) {
            put(companion, person, talk);
        }
    }

    private void put(UUID companion, UUID person, Conversation talk) {
        calendars.join(
                new Appointment(talk.id(), talk.startsAt(), talk.durationMinutes(), "/companions/" + companion),
                person);
    }
}
