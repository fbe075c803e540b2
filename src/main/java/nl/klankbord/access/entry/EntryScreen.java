package nl.klankbord.access.entry;

import nl.klankbord.web.Refusals;

/** The door for who comes for the first time, or lost the password. */
public record EntryScreen(String code, boolean ownDevice, Refusals refusals) {}
