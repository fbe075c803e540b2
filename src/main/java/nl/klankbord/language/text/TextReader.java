package nl.klankbord.language.text;

/** Reads a text into sentences of words. Safe to share; making one loads the dictionary. */
public final class TextReader {
    private final Tongue tongue;
    private final Tokenizer tokenizer;
    private final Splitter splitter;

    private TextReader(Tongue tongue) {
        this.tongue = tongue;
        tokenizer = new Tokenizer(new Words(Lexicon.of(tongue)), tongue);
        splitter = new Splitter(tongue);
    }

    /** A reader of this language. */
    public static TextReader of(Tongue tongue) {
        return new TextReader(tongue);
    }

    /** Which language it reads. */
    public Tongue tongue() {
        return tongue;
    }

    /** Every token keeps its place in the text as it was given. */
    public Document read(String text) {
        return new Document(text, splitter.split(text, tokenizer.tokens(text)));
    }
}
