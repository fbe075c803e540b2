package nl.klankbord.conversation.questionset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.conversation.Kind;
import nl.klankbord.knowledge.piece.ShippedQuestions;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** All sets of sentences: for each kind of conversation one for the employee and one for the manager. */
@Component
public class QuestionSets implements ShippedQuestions {

    private final Map<Kind, Sides> sets = new EnumMap<>(Kind.class);

    private record Sides(List<Starter> employee, List<Starter> manager) {}

    QuestionSets() {
        Map<Language, QuestionFile> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            files.put(language, QuestionFile.read(language));
        }
        for (Kind kind : Kind.values()) {
            sets.put(kind, new Sides(set(files, kind, "employee"), set(files, kind, "manager")));
        }
    }

    /** What fits this kind of conversation, for the manager or for the employee. */
    public List<Starter> of(Kind kind, boolean manager) {
        Sides sides = Objects.requireNonNull(sets.get(kind));
        return manager ? sides.manager() : sides.employee();
    }

    @Override
    public List<String> told(String kind, boolean manager, Language language) {
        return of(Kind.of(kind), manager).stream().map(it -> it.text(language)).toList();
    }

    private static List<Starter> set(Map<Language, QuestionFile> files, Kind kind, String side) {
        List<Starter> set = new ArrayList<>();
        Objects.requireNonNull(files.get(Language.NL)).sentences(kind, side).forEach((key, first) -> {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            files.forEach((language, file) -> texts.put(
                    language,
                    Objects.requireNonNull(file.sentences(kind, side).get(key)).text()));
            set.add(new Starter(key, texts, Map.of(), null));
        });
        return List.copyOf(set);
    }
}
