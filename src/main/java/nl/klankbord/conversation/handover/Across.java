package nl.klankbord.conversation.handover;

import java.util.List;
import nl.klankbord.conversation.message.Correspondence;
import nl.klankbord.conversation.strength.StrengthLine;
import nl.klankbord.people.Colleague;

/**
 * What lies between the viewer and another person from talks with others.
 *
 * @param received what the other lets the viewer read
 * @param mayHand whether the viewer has something that the other could be handed
 * @param messages what the two wrote to each other, in one line
 * @param strengths what each may know of what the other is good at
 */
public record Across(
        Colleague other, List<Handed> received, boolean mayHand, Correspondence messages, StrengthLine strengths) {}
