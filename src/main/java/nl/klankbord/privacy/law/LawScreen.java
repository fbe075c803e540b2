package nl.klankbord.privacy.law;

import java.util.Collection;
import java.util.List;
import nl.klankbord.web.Refusals;

/** Every statement about the law. */
public record LawScreen(Collection<Stated> statements) {

    /** Those about one topic. */
    public List<Stated> about(Topic topic) {
        return statements.stream().filter(it -> it.topic() == topic).toList();
    }

    /**
     * One statement, and what is put beside it.
     *
     * @param note as it was typed
     * @param day as it was typed
     */
    public record One(Stated stated, String note, String day, Refusals refusals) {}
}
