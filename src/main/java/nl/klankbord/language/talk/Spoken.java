package nl.klankbord.language.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.klankbord.language.text.Document;
import nl.klankbord.language.text.Sentence;
import nl.klankbord.language.text.Token;

/**
 * What somebody said, in the words that stand for how it was written: ''k' and 'k' are 'ik', 'ge' is 'je', every number is '0'.
 *
 * @param words words and marks, as many as there are tokens
 */
record Spoken(List<Token> tokens, List<String> words, List<List<String>> sentences) {

    static Spoken of(Document document, Spelling spelling) {
        List<Token> tokens = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<List<String>> sentences = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<String> plain = sentence.tokens().stream().map(spelling::plain).toList();
            tokens.addAll(sentence.tokens());
            words.addAll(plain);
            sentences.add(plain);
        }
        return new Spoken(tokens, words, sentences);
    }

    /** With a space before, between and after, so that a pattern can begin and end at a word. */
    String line() {
        return words.stream().collect(Collectors.joining(" ", " ", " "));
    }

    /** The words alone, without marks. */
    List<String> bare() {
        return words.stream().filter(Spoken::word).toList();
    }

    static boolean word(String it) {
        return !it.isEmpty() && Character.isLetterOrDigit(it.codePointAt(0));
    }
}
