package nl.klankbord.coach.notebook;

import nl.klankbord.coach.Said;

/**
 * A thought that many have who learn to coach, with another way to look at it and a small step.
 *
 * @param key its lasting name in addresses
 * @param avoids whether it keeps somebody from practising; otherwise it asks too much of them
 */
public record Thought(String key, boolean avoids, Said thought, Said otherwise, Said step) {}
