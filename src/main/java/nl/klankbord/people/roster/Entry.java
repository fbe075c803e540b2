package nl.klankbord.people.roster;

import java.time.LocalDate;
import nl.klankbord.people.Name;

/** One person as the list has them. */
record Entry(
        int line,
        String number,
        Name name,
        Told<String> mail,
        Told<String> team,
        Told<Pointer> manager,
        Told<Pointer> guide,
        Terms terms) {

    /** The last day lies behind us: such a person does not come in, or leaves. */
    boolean gone(LocalDate today) {
        LocalDate last = terms.ends().value();
        return last != null && last.isBefore(today);
    }

    boolean saysTheSameAs(Entry other) {
        return onLine(0).equals(other.onLine(0));
    }

    Entry withMail(Told<String> mail) {
        return new Entry(line, number, name, mail, team, manager, guide, terms);
    }

    Entry withManager(Told<Pointer> manager) {
        return new Entry(line, number, name, mail, team, manager, guide, terms);
    }

    Entry withGuide(Told<Pointer> guide) {
        return new Entry(line, number, name, mail, team, manager, guide, terms);
    }

    private Entry onLine(int line) {
        return new Entry(line, number, name, mail, team, manager, guide, terms);
    }
}
