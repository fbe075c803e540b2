package nl.klankbord.knowledge.guide;

import java.util.List;

/**
 * All guides.
 *
 * @param house those that this house wrote
 */
public record GuidesScreen(List<Guide> guides, List<Guide> house) {

    /** The five core conversations, or the others. */
    public List<Guide> of(boolean core) {
        return guides.stream().filter(guide -> guide.core() == core).toList();
    }
}
