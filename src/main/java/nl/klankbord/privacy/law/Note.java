package nl.klankbord.privacy.law;

import java.time.LocalDate;

/**
 * What an organisation put beside a statement.
 *
 * @param text its own arrangement; empty when there is only the day
 * @param checked when somebody of the organisation last looked
 */
public record Note(String text, LocalDate checked) {}
