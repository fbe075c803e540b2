package nl.klankbord.conversation.companion;

import nl.klankbord.people.Colleague;

/** One conversation, as whoever comes along sees it. */
public record BesideScreen(Beside talk, Colleague employee, Colleague manager) {}
