package nl.klankbord.people.roster;

import java.util.UUID;

/**
 * A line between two people, whoever drew it.
 *
 * @param kind MANAGER or GUIDE
 */
record Tie(UUID employee, UUID manager, Field kind) {}
