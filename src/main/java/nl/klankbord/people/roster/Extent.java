package nl.klankbord.people.roster;

/** What the list is: whoever is not on it left, or whoever is not on it did not change. */
enum Extent {
    WHOLE_LIST,
    ONLY_CHANGES
}
