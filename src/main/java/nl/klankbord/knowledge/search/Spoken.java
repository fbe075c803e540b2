package nl.klankbord.knowledge.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.web.Language;

/**
 * A situation in the words of those who are in it, and what helps there.
 *
 * @param said how people say it, in each language
 * @param techniques what helps, the most helpful first
 */
record Spoken(Map<Language, List<String>> said, List<String> techniques) {

    static List<Spoken> read(Techniques techniques) {
        return ContentFile.fields("search/situations.yaml").pieces("situations").stream()
                .map(fields -> spoken(fields, techniques))
                .toList();
    }

    private static Spoken spoken(Fields fields, Techniques techniques) {
        Map<Language, List<String>> said = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            said.put(language, fields.texts(language.code()));
        }
        List<String> keys = fields.texts("techniques");
        keys.stream().filter(key -> techniques.find(key).isEmpty()).findAny().ifPresent(key -> {
            throw fields.bad("speaks of an unknown technique: " + key);
        });
        fields.done();
        return new Spoken(said, keys);
    }
}
