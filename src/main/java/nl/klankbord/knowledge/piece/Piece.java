package nl.klankbord.knowledge.piece;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something this house wrote, as HR sees it.
 *
 * @param draft as it was typed last
 * @param revision which words those are; each time somebody keeps others it is one more
 * @param newest the version that was published last; null when none was
 */
public record Piece(
        UUID id,
        Sort sort,
        Written draft,
        int revision,
        UUID changedBy,
        Instant changedAt,
        @Nullable Instant endedAt,
        @Nullable Version newest) {

    /**
     * A version of it, by whom and when.
     *
     * @param revision of which words it was made; 0 when nobody kept that then
     */
    public record Version(int number, UUID by, Instant at, int revision) {}

    /** Whether it was taken away. */
    public boolean ended() {
        return endedAt != null;
    }

    /** Whether other words stand in the draft than everybody reads. */
    public boolean changed() {
        return newest != null && newest.revision() != revision;
    }

    /** What it is called, in the reader's language if it has a name in that. */
    public String name(Language language) {
        String name = draft.text(language, "name");
        return name.isEmpty() ? draft.text(language.other(), "name") : name;
    }

    /** The code of the language of that name on a page in this one; null when both are the same, or there is no name. */
    public @Nullable String elsewhere(Language page) {
        boolean borrowed = draft.text(page, "name").isEmpty()
                && !draft.text(page.other(), "name").isEmpty();
        return borrowed ? page.other().code() : null;
    }

    /** The key by which everybody reads its newest version. */
    public String key() {
        return newest == null ? "" : id + "-" + newest.number();
    }
}
