package nl.klankbord.launch;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** What the console says, in the language of the person who started it: Dutch when the machine speaks it, else English. */
final class Words {
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        bundle = ResourceBundle.getBundle("nl.klankbord.launch.console", locale, control);
    }

    static Words of(Map<String, String> environment) {
        String language = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
        return new Words(language.startsWith("nl") ? Locale.of("nl") : Locale.ROOT);
    }

    /** nl or en. */
    String language() {
        return bundle.getLocale().getLanguage().equals("nl") ? "nl" : "en";
    }

    String say(String key, Object... details) {
        return bundle.getString(key).formatted(details);
    }
}
