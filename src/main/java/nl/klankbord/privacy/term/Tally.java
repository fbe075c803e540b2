package nl.klankbord.privacy.term;

import java.time.LocalDate;

/** So many of a kind, on a day: gone, or about to go. Never of whom. */
public record Tally(LocalDate day, String noun, long number) {}
