package nl.klankbord.people.roster;

import java.util.Locale;
import nl.klankbord.web.Message;

/** What can change about somebody who is here. */
enum Aspect {
    NAME,
    MAIL,
    TEAM,
    MANAGER,
    GUIDE,
    JOB,
    HOURS,
    STARTS,
    ENDS,
    NUMBER;

    /** A move is told apart from a change: it decides with whom one talks. */
    boolean isMove() {
        return this == TEAM || this == MANAGER || this == GUIDE;
    }

    Message label() {
        return Message.of("roster.aspect." + name().toLowerCase(Locale.ROOT));
    }
}
