package nl.klankbord.conversation.passing;

/** What came of taking a promise over. */
public enum TakeOver {
    /** It stands between the two now. */
    DONE,
    /** It no longer waits: the employee keeps it, or it ended meanwhile. */
    GONE,
    /** The two have no talk yet in which it could stand. */
    NO_TALK
}
