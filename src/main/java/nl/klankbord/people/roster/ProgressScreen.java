package nl.klankbord.people.roster;

import java.util.UUID;

/**
 * Reading or writing, while it goes on.
 *
 * @param done how many people were written
 * @param whole how many there are to write; 0 when nobody knows yet
 */
public record ProgressScreen(UUID id, boolean writing, int done, int whole) {}
