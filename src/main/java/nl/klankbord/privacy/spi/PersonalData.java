package nl.klankbord.privacy.spi;

import java.util.List;
import java.util.Optional;
import nl.klankbord.web.Words;

/** Answers for what one room keeps about people: every table of it that is about a person has one holding here, and no other. */
public interface PersonalData {

    /** The room, as its schema is called. */
    String room();

    /** What it keeps, in the order in which a person would want to read it. */
    List<Holding> holdings();

    /**
     * What a word of the program means to a reader: a technique, a role, what was done. A file for a computer keeps the word itself.
     *
     * @param table of the room, without its schema
     * @return empty when it is a word that is said alike everywhere, or one that somebody typed
     */
    default Optional<String> said(String table, String column, String word, Words words) {
        return Optional.empty();
    }

    /**
     * What somebody wrote of this kind for themselves, with what the program put beside it in the reader's own language. What
     * somebody typed stays to the letter, and what was made illegible stays so.
     */
    default String told(String kind, String text, Words words) {
        return text;
    }
}
