package nl.klankbord.access.setup;

import nl.klankbord.web.Refusals;

/** The first page of an empty house. */
public record SetupScreen(SetupForm form, Refusals refusals) {}
