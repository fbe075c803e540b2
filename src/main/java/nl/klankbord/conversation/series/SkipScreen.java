package nl.klankbord.conversation.series;

import nl.klankbord.conversation.Conversation;
import nl.klankbord.people.Colleague;

/** Is there nothing this time? */
public record SkipScreen(Colleague other, Conversation conversation) {}
