package nl.klankbord.people.roster;

/**
 * Why a list cannot be read with these columns.
 *
 * @param reason the end of the message's key
 * @param other the field that has the same column; else the field itself
 */
record MappingFault(String reason, Field field, Field other) {
    static MappingFault of(String reason, Field field) {
        return new MappingFault(reason, field, field);
    }

    String key() {
        return "roster.mapping." + reason;
    }
}
