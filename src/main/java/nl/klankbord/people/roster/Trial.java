package nl.klankbord.people.roster;

import nl.klankbord.people.sheet.Table;

/** A list laid beside the house: what would happen, with nothing written. */
record Trial(Import list, Table table, House house, Roster roster, Plan plan) {
    static Trial of(Import list, Table table, Mapping mapping, House house) {
        Roster roster = Roster.read(table, mapping, house);
        return new Trial(list, table, house, roster, Plan.of(house, roster, list.extent()));
    }

    /** The same for the same plan; another when anything about it changed. */
    String fingerprint() {
        return Fingerprint.of(plan);
    }
}
