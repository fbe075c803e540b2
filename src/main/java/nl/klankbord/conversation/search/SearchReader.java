package nl.klankbord.conversation.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for words in what the viewer and one other wrote, as far as the viewer may read it. */
@Component
class SearchReader {

    private static final int MOST = 40;

    private final Passages passages;
    private final Lines lines;
    private final Clock clock;

    SearchReader(Passages passages, Lines lines, Clock clock) {
        this.passages = passages;
        this.lines = lines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SearchScreen search(UUID other, String typed) {
        Colleague known = lines.other(other);
        Sought sought = Sought.of(typed);
        if (sought.words().isEmpty()) {
            return new SearchScreen(known, "", List.of(), false, 0);
        }
        Finding finding = new Finding(sought, passages.with(other, LocalDate.now(clock)));
        List<Finding.Found> found = finding.found();
        List<Hit> hits = found.stream().limit(MOST).map(it -> hit(it, other)).toList();
        return new SearchScreen(known, typed, hits, finding.guessed(), found.size() - hits.size());
    }

    private static Hit hit(Finding.Found found, UUID other) {
        Passage passage = found.passage();
        String path = switch (passage.what()) {
            case NOTE -> "/people/" + other + "/notes";
            case MESSAGE -> "/people/" + other + "/messages";
            case LINE -> "/conversations/" + passage.conversation();
            default -> "/conversations/" + passage.conversation() + "/minutes";
        };
        return new Hit(
                passage.what(),
                passage.author().equals(Looking.me()),
                passage.own(),
                passage.at(),
                path,
                found.excerpt());
    }
}
