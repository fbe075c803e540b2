package nl.klankbord.conversation.contact;

import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;

/** Which techniques stand under the thumb: those of late, filled up with some to begin with. */
record Offered(List<Technique> first) {

    private static final int ENOUGH = 6;
    private static final List<String> TO_BEGIN_WITH =
            List.of("attention", "listen", "compliment", "connecting-questions", "summarise", "challenging-questions");

    static Offered of(Techniques techniques, List<String> late) {
        return new Offered(Stream.concat(late.stream(), TO_BEGIN_WITH.stream())
                .distinct()
                .flatMap(key -> techniques.find(key).stream())
                .limit(ENOUGH)
                .toList());
    }
}
