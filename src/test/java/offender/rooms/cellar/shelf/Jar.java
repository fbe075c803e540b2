package offender.rooms.cellar.shelf;

/** Inside. */
public class Jar {}
