package nl.klankbord.post.mail;

import nl.klankbord.access.Addressees.Addressee;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;

/**
 * What a letter is written with: the reader's language, their name, and where the house stands.
 *
 * @param given the reader's given name
 * @param house the address of Klankbord, without a slash at the end
 * @param sender the mailbox of Klankbord itself
 */
public record Pen(Words words, Dates dates, String given, Addressee reader, String house, String sender) {

    /** The text of a key, in the reader's language. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The whole address of a page. */
    public String link(String path) {
        return house + path;
    }
}
