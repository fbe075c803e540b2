package nl.klankbord.web;

import java.text.ListFormat;
import java.util.List;
import org.springframework.context.MessageSource;

/** What the product says, in one reader's language. */
public record Words(MessageSource source, Language language) {

    /** The text of a key, with {0}, {1} ... filled in; a key without text is a fault. */
    public String say(String key, Object... arguments) {
        return source.getMessage(key, arguments, language.locale());
    }

    /** These in one line, as the reader's language says so: the last one after 'and'. */
    public String list(List<String> parts) {
        return ListFormat.getInstance(language.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(parts);
    }

    /** Whether there is a text for this key. */
    public boolean has(String key) {
        return source.getMessage(key, null, null, language.locale()) != null;
    }

    /** The text of a message that was decided elsewhere, for instance by a rule that refused. */
    public String say(Message message) {
        return say(message.key(), message.arguments().toArray());
    }
}
