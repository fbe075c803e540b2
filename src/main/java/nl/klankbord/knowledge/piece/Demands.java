package nl.klankbord.knowledge.piece;

import java.util.List;
import nl.klankbord.knowledge.guide.HouseGuide;
import nl.klankbord.web.Refusals;

/** What has to be there before everybody reads a piece, said field by field. */
final class Demands {

    private static final int LINE = 300;
    private static final int MOST = 12;

    private final Written draft;
    private final Refusals.Collector refusals = Refusals.collect();

    Demands(Written draft) {
        this.draft = draft;
    }

    /** For which talk it is. While somebody is ill the law says what may be asked, and no house adds to that. */
    void kind() {
        String kind = draft.text("kind");
        refusals.when(kind.equals("absence"), "kind", "piece.refused.absence")
                .when(!HouseGuide.kinds().contains(kind), "kind", "piece.refused.kind");
    }

    /** One line, not too long. */
    void line(String name, String key, int longest) {
        String typed = draft.text(name);
        refusals.when(typed.isEmpty(), name, key)
                .when(typed.contains("\n"), name, "piece.refused.oneLine")
                .when(typed.length() > longest, name, "piece.refused.long", longest);
    }

    /** Lines of which there is at least so many, none of them too long. */
    void lines(String name, int least) {
        List<String> lines = draft.lines(name);
        refusals.when(lines.size() < least, name, "piece.refused.lines")
                .when(lines.size() > MOST, name, "piece.refused.many", MOST)
                .when(lines.stream().anyMatch(it -> it.length() > LINE), name, "piece.refused.lineLong", LINE);
    }

    /** Anything else. */
    void when(boolean wrong, String name, String key, Object... arguments) {
        refusals.when(wrong, name, key, arguments);
    }

    Refusals refused() {
        return refusals.done();
    }
}
