package nl.klankbord.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.jspecify.annotations.Nullable;

/** Knows what letters about somebody's way in say. It writes with the eyes of the reader, at the moment the letter is sent. */
public interface LetterWriter {

    /** The sorts it writes. */
    Set<LetterSort> sorts();

    /** What the letter says; empty when it is of no use any more. */
    Optional<Written> write(LetterSort sort, UUID about, Words words, Dates dates);

    /**
     * What a letter says.
     *
     * @param button what stands on the button
     * @param path where in Klankbord the button leads
     * @param closing the last sentence
     * @param to the mailbox; null for the one the reader signs in with
     */
    record Written(
            String opening,
            String button,
            String path,
            String closing,
            @Nullable String to) {

        /** A letter of three sentences, to the mailbox that the reader signs in with; they stand under one prefix. */
        public static Written of(Words words, String prefix, String path) {
            return new Written(
                    words.say(prefix + "opening"), words.say(prefix + "go"), path, words.say(prefix + "closing"), null);
        }

        /** The same letter to another mailbox. */
        public Written to(String mailbox) {
            return new Written(opening, button, path, closing, mailbox);
        }
    }
}
