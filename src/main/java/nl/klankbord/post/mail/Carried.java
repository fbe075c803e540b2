package nl.klankbord.post.mail;

/** What became of an envelope. */
enum Carried {
    /** It is on its way. */
    SENT,
    /** No mail server was set up, so it stays here. */
    UNSENT,
    /** The address is no good; trying again is of no use. */
    REFUSED,
    /** The mail server did not answer, or had something against it for now. */
    AWAY,
    /** The mail server does not know our name and password. */
    LOCKED;

    /** The word in the database for what went wrong. */
    String fault() {
        return switch (this) {
            case REFUSED -> "address";
            case LOCKED -> "login";
            case SENT, UNSENT, AWAY -> "server";
        };
    }
}
