package nl.klankbord.knowledge.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.web.Language;

/** Words that mean about the same at work, by stem. */
record Synonyms(Map<Language, Map<String, Set<String>>> alike) {

    static Synonyms read() {
        Fields file = ContentFile.fields("search/synonyms.yaml");
        Map<Language, Map<String, Set<String>>> alike = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            alike.put(language, groups(file.texts(language.code()), new Reading(language)));
        }
        file.done();
        return new Synonyms(alike);
    }

    /** The stems that mean about the same as this one, and not this one itself. */
    Set<String> of(Language language, String stem) {
        return alike.getOrDefault(language, Map.of()).getOrDefault(stem, Set.of());
    }

    private static Map<String, Set<String>> groups(List<String> lines, Reading reading) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : lines) {
            List<String> stems = reading.stems(line);
            for (String stem : stems) {
                Set<String> others = groups.computeIfAbsent(stem, it -> new LinkedHashSet<>());
                others.addAll(stems);
                others.remove(stem);
            }
        }
        return groups;
    }
}
