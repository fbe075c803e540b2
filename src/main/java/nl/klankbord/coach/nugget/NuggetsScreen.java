package nl.klankbord.coach.nugget;

import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;

/**
 * What the viewer keeps to say, and room for another.
 *
 * @param team for whom it can be
 * @param person whom was chosen, as an id
 * @param id of the new one
 */
public record NuggetsScreen(
        UUID me, List<Nugget> nuggets, List<Colleague> team, String person, String line, UUID id, Refusals refusals) {}
