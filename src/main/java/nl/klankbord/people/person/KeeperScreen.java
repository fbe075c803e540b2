package nl.klankbord.people.person;

/** The ways that whoever keeps the people can go. */
public record KeeperScreen() {}
