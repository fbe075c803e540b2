package nl.klankbord.post.mail;

import java.util.Optional;
import java.util.Set;

/** Knows what letters of some kinds say. It writes with the eyes of the reader, at the moment the letter is sent. */
public interface Writer {

    /** The kinds it writes. */
    Set<Kind> kinds();

    /** The letter; empty when there is nothing to say any more. */
    Optional<Letter> write(Mail mail, Pen pen);
}
