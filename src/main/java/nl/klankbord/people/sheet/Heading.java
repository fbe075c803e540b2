package nl.klankbord.people.sheet;

/**
 * The name of a column.
 *
 * @param text as the file has it, made unique
 * @param keptOut the values of this column are not read at all
 */
public record Heading(String text, boolean keptOut) {}
