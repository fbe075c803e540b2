package nl.klankbord.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything around a screen: the reader, the words, the navigation, the toast and the token that every form carries.
 *
 * @param toast what was just done, in the reader's words
 * @param assets address of a static file, with the hash of its content
 */
public record Frame(
        Guest guest,
        Words words,
        Dates dates,
        List<NavEntry> nav,
        String path,
        @Nullable String toast,
        String csrf,
        UnaryOperator<String> assets) {

    /** The text of a key. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The text of a message that a rule decided on. */
    public String say(Message message) {
        return words.say(message);
    }

    /** These in one line, the last one after 'and'. */
    public String list(List<String> parts) {
        return words.list(parts);
    }

    /** The address of a static file. */
    public String asset(String file) {
        return assets.apply(file);
    }

    /** The entries this reader sees. */
    public List<NavEntry> entries() {
        return nav.stream().filter(entry -> entry.seenBy(guest)).toList();
    }

    /** Whether the page at hand lies behind this entry. */
    public boolean at(NavEntry entry) {
        return entry.leadsTo(path);
    }
}
