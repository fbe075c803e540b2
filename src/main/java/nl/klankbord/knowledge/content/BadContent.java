package nl.klankbord.knowledge.content;

/** A file of content that cannot be read as it stands: which one, and what is wrong with it. */
public final class BadContent extends RuntimeException {

    BadContent(String where, String what) {
        super(where + " " + what);
    }
}
