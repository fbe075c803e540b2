package nl.klankbord.people.person;

import gg.jte.Content;
import java.util.List;

/**
 * One person.
 *
 * @param self whether this is the viewer
 * @param parts what modules have to say about the two of them
 */
public record PersonScreen(Profile profile, boolean self, List<Content> parts) {}
