package nl.klankbord.privacy.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** What this room keeps itself: requests and their answers, and who decided about terms and erasing. */
@Component
class OwnData implements PersonalData {

    private static final String ROOM = "privacy";

    private static final Map<String, String> SAID = Map.of(
            "term_change.name", "privacy.term.",
            "term_change.ground", "privacy.term.ground.",
            "answer.reason", "privacy.request.reason.");

    private static final List<Holding> HOLDINGS = List.of(
            Holding.given(ROOM, "request", "request", "privacy.request t where t.person_id = access.viewer()"),
            Holding.given(
                    ROOM, "answer", "request", "privacy.answer t where t.person_id = access.viewer() and t.ready"),
            Holding.counted(ROOM, "review", "review", "privacy.review t where t.author_id = access.viewer()"),
            Holding.given(
                    ROOM,
                    "term_change",
                    "termChange",
                    "privacy.term_change t where access.viewer() in (t.proposed_by, t.agreed_by)"),
            Holding.given(
                    ROOM,
                    "erasure_proposal",
                    "erasure",
                    "privacy.erasure_proposal t where t.person_id = access.viewer()"),
            Holding.given(ROOM, "erasure", "erasure", "privacy.erasure t where t.person_id = access.viewer()"));

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public List<Holding> holdings() {
        return HOLDINGS;
    }

    @Override
    public Optional<String> said(String table, String column, String word, Words words) {
        return Optional.ofNullable(SAID.get(table + "." + column))
                .map(key -> key + word)
                .filter(words::has)
                .map(words::say);
    }
}
