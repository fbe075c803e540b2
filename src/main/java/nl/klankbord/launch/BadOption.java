package nl.klankbord.launch;

/** Somebody typed an option that Klankbord does not have, or one without its value. */
final class BadOption extends RuntimeException {
    private final String key;
    private final String option;

    BadOption(String key, String option) {
        super(key + " " + option);
        this.key = key;
        this.option = option;
    }

    String in(Words words) {
        return words.say(key, option);
    }
}
