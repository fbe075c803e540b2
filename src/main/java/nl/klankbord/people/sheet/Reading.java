package nl.klankbord.people.sheet;

/** What became of a file: a table, or a refusal that says what to do. */
public sealed interface Reading permits Table, Refused {}
