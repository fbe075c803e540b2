package nl.klankbord.language.talk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.language.talk.learn.Notes;

/** Whom it is about: you, me or us. */
final class People {
    private static final Set<String> YOU = Set.of("je", "jouw", "you", "your", "yours", "yourself", "jezelf");
    private static final Set<String> ME = Set.of("ik", "mij", "me", "mijn", "mezelf", "i", "my", "myself", "mine");
    private static final Set<String> US = Set.of("we", "wij", "ons", "onze", "us", "our");

    private People() {}

    static void notice(Spoken text, Spoken context, Notes notes) {
        String who = people(text);
        notes.add("who", "in " + who);
        notes.add("who", "in " + who + " after " + people(context));
        if (!text.bare().isEmpty()) {
            notes.add(
                    "who",
                    "first "
                            + people(text.bare()
                                    .subList(0, Math.min(2, text.bare().size()))));
        }
        if (!text.sentences().isEmpty()) {
            notes.add("who", "last " + people(text.sentences().getLast()));
        }
    }

    private static String people(Spoken spoken) {
        return people(spoken.words());
    }

    private static String people(List<String> words) {
        Set<String> all = words.stream().collect(Collectors.toSet());
        return (all.stream().anyMatch(YOU::contains) ? "you" : "")
                + (all.stream().anyMatch(ME::contains) ? "me" : "")
                + (all.stream().anyMatch(US::contains) ? "us" : "");
    }
}
