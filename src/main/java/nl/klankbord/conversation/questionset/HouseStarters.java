package nl.klankbord.conversation.questionset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.conversation.Kind;
import nl.klankbord.knowledge.piece.HouseQuestions;
import nl.klankbord.knowledge.piece.QuestionSet;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sentences that this house wrote itself, beside those that came along. */
@Component
public class HouseStarters {

    private final HouseQuestions sets;

    HouseStarters(HouseQuestions sets) {
        this.sets = sets;
    }

    /** What fits this kind of conversation, for the manager or for the employee. */
    public List<Starter> of(Kind kind, boolean manager) {
        return kind.wordless() ? List.of() : of(sets.of(kind.code(), manager));
    }

    /** The sentences of these sets, in their order. */
    public List<Starter> of(List<QuestionSet> found) {
        return found.stream().flatMap(HouseStarters::starters).toList();
    }

    private static Stream<Starter> starters(QuestionSet set) {
        Map<Language, String> name = each(language -> set.in(language).name());
        return IntStream.range(0, set.in(Language.NL).questions().size())
                .mapToObj(at -> new Starter(
                        set.key() + "-" + (at + 1),
                        each(language -> set.in(language).questions().get(at)),
                        name,
                        only(set)));
    }

    private static @Nullable Language only(QuestionSet set) {
        return set.texts().size() > 1 ? null : set.texts().keySet().iterator().next();
    }

    private static Map<Language, String> each(Function<Language, String> text) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text.apply(language));
        }
        return texts;
    }
}
