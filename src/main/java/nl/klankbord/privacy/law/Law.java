package nl.klankbord.privacy.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** Every statement about the law that Klankbord makes, in one language, with what this organisation put beside it. */
@Component
public class Law {

    private static final List<Statement> SHIPPED = StatementFile.read();

    private final LawNotes notes;

    Law(LawNotes notes) {
        this.notes = notes;
    }

    /** By key, in the order of the file. */
    public Map<String, Stated> in(Language language) {
        Map<String, Note> own = notes.all();
        return SHIPPED.stream()
                .map(it -> it.in(language, own.get(it.key())))
                .collect(Collectors.toMap(Stated::key, it -> it, (one, _) -> one, LinkedHashMap::new));
    }

    /** Those about one topic. */
    public List<Stated> about(Topic topic, Language language) {
        return in(language).values().stream().filter(it -> it.topic() == topic).toList();
    }
}
