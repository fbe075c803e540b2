package nl.klankbord.conversation.privacy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.conversation.contact.Place;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** What the program put beside a contact: on the last line where it was, what its writer meant to do, and that somebody was not heard. */
@Component
class ContactWords {

    private static final String UNHEARD = "not heard yet";
    private static final String BETWEEN = ", ";
    private static final String BLOCK = "████";

    private final Techniques techniques;

    ContactWords(Techniques techniques) {
        this.techniques = techniques;
    }

    /** With that line in the reader's words; a line in which anything else stands was typed, and stays. */
    String told(String text, Words words) {
        int last = text.lastIndexOf('\n') + 1;
        List<Optional<String>> said = Stream.of(text.substring(last).split(BETWEEN))
                .map(word -> said(word, words))
                .toList();
        return said.stream().allMatch(Optional::isPresent)
                ? text.substring(0, last)
                        + said.stream().flatMap(Optional::stream).collect(Collectors.joining(BETWEEN))
                : text;
    }

    private Optional<String> said(String word, Words words) {
        return switch (word) {
            case BLOCK -> Optional.of(word);
            case UNHEARD -> Optional.of(words.say("contact.unheard"));
            default ->
                Place.of(word)
                        .map(place -> words.say(place.label()))
                        .or(() -> techniques
                                .find(word)
                                .map(it -> it.in(words.language()).name()));
        };
    }
}
