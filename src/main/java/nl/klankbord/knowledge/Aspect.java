package nl.klankbord.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One side of a situation at work, with the words in which the files and the rules speak of it. */
public enum Aspect {
    /** What one wants: a change soon, a change for the long term, or to keep going together. */
    GOAL("stop start willing not-yet-willing keep"),
    /** Where one talks, and who hears it. */
    SETTING("one-on-one others-listening floor group phone seconded letter"),
    /** How long the two know each other. */
    ACQUAINTANCE("new known-long"),
    /** How long they will work together. */
    DURATION("weeks years"),
    /** Where somebody is in changing what they do. */
    PHASE("denying weighing deciding doing persisting relapse"),
    /** What one sees or hears. */
    SIGNAL(
            "says-little yes-but angry sad blind-spot keeps-putting-off setback is-new tired unsure overwhelmed proud went-well "
                    + "asks-advice wavers contradicts-self crossed-line resists much-talk off-topic low-confidence nervous stuck one-sided "
                    + "wants-change motivated gossip conflict complains distrust withdrawn bored works-well made-mistake low-language unsafe"),
    /** How the one who is going to talk is. */
    SELF("hurried tired angry hit-personally irritated");

    private final List<String> codes;

    Aspect(String codes) {
        this.codes = List.of(codes.split(" "));
    }

    /** The word in the files, in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Everything that can be said about this side. */
    public List<String> codes() {
        return codes;
    }

    /** The message key of one of the codes. */
    public String label(String code) {
        return String.join(".", "knowledge", code(), code);
    }

    /** The aspect of a word, if it is one. */
    public static Optional<Aspect> of(String word) {
        return Arrays.stream(values()).filter(it -> it.code().equals(word)).findFirst();
    }
}
