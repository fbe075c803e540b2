package nl.klankbord.post;

/**
 * One line of a digest.
 *
 * @param text a sentence without a word that somebody typed
 * @param path where in Klankbord to go for it
 */
public record Tiding(Kind kind, String text, String path) {

    /** Under which heading it stands. */
    public enum Kind {
        /** What is planned. */
        COMING,
        /** What the reader promised. */
        PROMISED,
        /** What waits for the reader's answer. */
        WAITING
    }
}
