package nl.klankbord.people.roster;

import java.util.Set;

/** Somebody who is here and about whom the list tells something new. */
record Change(Known known, Entry entry, Set<Aspect> aspects) {
    boolean moves() {
        return aspects.stream().anyMatch(Aspect::isMove);
    }

    /** Something besides team, manager and guide. */
    boolean changes() {
        return aspects.stream().anyMatch(aspect -> !aspect.isMove());
    }
}
