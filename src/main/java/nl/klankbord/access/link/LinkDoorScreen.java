package nl.klankbord.access.link;

/**
 * The page behind a link, where one tap signs in.
 *
 * @param secret what makes the link theirs
 * @param opens whether it still works
 * @param askedHere whether this browser asked for it
 */
public record LinkDoorScreen(String secret, boolean opens, boolean askedHere) {}
