package nl.klankbord.knowledge.technique;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Level;
import nl.klankbord.knowledge.Signals;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Technique.Around;
import nl.klankbord.knowledge.Technique.Place;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.Telling;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** The techniques as they stand in their files, read once. */
@Component
public class TechniqueFiles implements Techniques {

    private final Map<String, Technique> techniques;

    public TechniqueFiles() {
        techniques = ContentFile.fields("technique/techniques.yaml").pieces("techniques").stream()
                .map(TechniqueFiles::technique)
                .sorted(Comparator.comparingInt(Technique::number))
                .collect(
                        Collectors.toMap(Technique::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public List<Technique> all() {
        return List.copyOf(techniques.values());
    }

    @Override
    public Optional<Technique> find(String key) {
        return Optional.ofNullable(techniques.get(key));
    }

    private static Technique technique(Fields fields) {
        String key = fields.text("key");
        Map<Language, Telling> tellings = new EnumMap<>(Language.class);
        Fields brief = fields.piece("brief");
        for (Language language : Language.values()) {
            tellings.put(language, TellingFile.read(key, language, brief.text(language.code())));
        }
        brief.done();
        Technique technique = new Technique(
                fields.number("number"),
                key,
                place(fields),
                fields.text("pictogram"),
                known(fields, Aspect.GOAL, fields.texts("goals")),
                signals(fields.piece("fits")),
                signals(fields.piece("avoid")),
                new Around(fields.texts("related"), fields.texts("before"), fields.texts("after")),
                fields.source(),
                Map.copyOf(tellings));
        fields.done();
        return technique;
    }

    private static Place place(Fields fields) {
        Fields place = fields.piece("place");
        Place there = new Place(
                Level.of(fields.text("connection")),
                Level.of(fields.text("challenge")),
                fields.text("depth").equals("basic"),
                place.number("across"),
                place.number("up"));
        place.done();
        return there;
    }

    private static Signals signals(Fields fields) {
        Map<Aspect, Set<String>> codes = new EnumMap<>(Aspect.class);
        Stream.of(Aspect.values())
                .filter(aspect -> fields.has(aspect.code()))
                .forEach(aspect -> codes.put(aspect, known(fields, aspect, fields.texts(aspect.code()))));
        fields.done();
        return new Signals(Map.copyOf(codes));
    }

    private static Set<String> known(Fields fields, Aspect aspect, List<String> codes) {
        for (String code : codes) {
            if (!aspect.codes().contains(code)) {
                throw fields.bad("speaks of an unknown " + aspect.code() + ": " + code);
            }
        }
        return new LinkedHashSet<>(codes);
    }
}
