package nl.klankbord.access.entry;

import java.util.List;
import nl.klankbord.access.Teams.Team;
import nl.klankbord.web.Refusals;

/** For which team to print cards. */
public record CardTeamsScreen(List<Team> teams, String chosen, Refusals refusals) {}
