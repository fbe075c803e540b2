package nl.klankbord.conversation.teammoment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A moment with the whole team that is to be written down.
 *
 * @param people who were there
 * @param question what was asked of all; may be empty
 * @param unheard who were there and were not heard yet
 * @param next what the team does next; may be empty
 */
public record TeamMoment(
        LocalDate day, Sort sort, List<UUID> people, String question, List<UUID> unheard, String next) {}
