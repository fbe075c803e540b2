package nl.klankbord.knowledge.guide;

import java.util.List;

/** All guides. */
public record GuidesScreen(List<Guide> guides) {

    /** The five core conversations, or the others. */
    public List<Guide> of(boolean core) {
        return guides.stream().filter(guide -> guide.core() == core).toList();
    }
}
