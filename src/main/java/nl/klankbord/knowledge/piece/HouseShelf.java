package nl.klankbord.knowledge.piece;

import java.util.List;
import java.util.Optional;
import nl.klankbord.knowledge.guide.Guide;

/**
 * What this house wrote, as somebody finds it while they prepare one talk.
 *
 * @param guides those that stand, and the version that they chose for it before
 */
public record HouseShelf(List<Guide> guides, List<QuestionSet> questions) {

    /** The guides that can be chosen now. */
    public List<Guide> standing() {
        return guides.stream()
                .filter(it -> it.house() != null && it.house().stands())
                .toList();
    }

    /** The guide of this key. */
    public Optional<Guide> find(String key) {
        return guides.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** The questions for one side of one kind of talk. */
    public List<QuestionSet> of(String kind, boolean manager) {
        return questions.stream()
                .filter(it -> it.kind().equals(kind) && it.manager() == manager)
                .toList();
    }
}
