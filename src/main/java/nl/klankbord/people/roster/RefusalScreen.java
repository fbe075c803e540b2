package nl.klankbord.people.roster;

import nl.klankbord.web.Message;

/** A file that could not be read, and what to do. */
public record RefusalScreen(String fileName, Message said) {}
