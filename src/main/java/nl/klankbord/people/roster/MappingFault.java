package nl.klankbord.people.roster;

/**
 * Why a list cannot be read with these columns.
 *
 * @param reason the end of the message's key
 */
record MappingFault(String reason, Field field) {
    String key() {
        return "roster.mapping." + reason;
    }
}
