package nl.klankbord.language.text;

/** A word or a mark with its place in the text as it was written: from the first character to just after the last. */
public record Token(int from, int to, String raw, Word word) {

    /** In small letters and with straight apostrophes. */
    public String form() {
        return word.form();
    }

    /** A comma, a full stop, a quotation mark. */
    public boolean mark() {
        return !Character.isLetterOrDigit(raw.codePointAt(0))
                && (raw.length() == 1 || !Character.isLetterOrDigit(raw.codePointAt(raw.length() - 1)));
    }

    /** Written with a capital. */
    public boolean capital() {
        return Character.isUpperCase(raw.codePointAt(0));
    }
}
