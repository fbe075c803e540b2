package nl.klankbord.post.preference;

/**
 * The choice to hear less, for whoever holds a link from a letter.
 *
 * @param ticket what makes the link theirs
 */
public record LessMailScreen(String ticket, Digest now) {}
