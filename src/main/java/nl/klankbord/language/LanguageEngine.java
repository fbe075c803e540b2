package nl.klankbord.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.language.Coaching.Place;
import nl.klankbord.language.rule.Found;
import nl.klankbord.language.rule.RuleBook;
import nl.klankbord.language.rule.RuleFiles;
import nl.klankbord.language.text.Document;
import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;

/** Reads what somebody writes, for the writer. Safe to share; making one takes a moment, because it loads the dictionary and the rules. */
public final class LanguageEngine {
    private static final String SERIOUS = "confidant";
    private static final String EVALUATION = "impression";

    private final TextReader reader;
    private final RuleBook book;
    private final Options options;

    private LanguageEngine(TextReader reader, RuleBook book, Options options) {
        this.reader = reader;
        this.book = book;
        this.options = options;
    }

    /** An engine for texts in this language. */
    public static LanguageEngine of(Tongue tongue, Options options) {
        Map<String, List<String>> added = options.phrases().entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().code(), Map.Entry::getValue));
        return new LanguageEngine(TextReader.of(tongue), RuleFiles.read(tongue, files(), added), options);
    }

    /** The files a language has, each with the rules of one kind. */
    static List<String> files() {
        return Stream.of(
                        Stream.of(SERIOUS),
                        Arrays.stream(Kind.values()).map(Kind::code),
                        Arrays.stream(Part.values()).map(Part::code),
                        Stream.of(EVALUATION))
                .flatMap(it -> it)
                .toList();
    }

    /** What there is to say about a text of this kind. */
    public Coaching coach(String text, TextKind kind) {
        Document document = reader.read(text);
        List<Place> serious = serious(document, kind);
        List<Finding> findings = findings(document, kind, serious);
        return new Coaching(findings, serious, impression(document, kind, findings));
    }

    /** Which parts of good feedback are in a text, and where. */
    public List<PartFound> parts(String text) {
        Document document = reader.read(text);
        Map<String, Part> parts = Arrays.stream(Part.values()).collect(Collectors.toMap(Part::code, it -> it));
        return book.find(document, parts.keySet(), TextKind.FEEDBACK.code()).stream()
                .map(it -> new PartFound(parts.get(it.kind()), it.from(), it.to()))
                .toList();
    }

    private List<Finding> findings(Document document, TextKind kind, List<Place> serious) {
        Set<String> kinds = kind.applies().stream()
                .filter(it -> !options.off().contains(it))
                .map(Kind::code)
                .collect(Collectors.toSet());
        return book.find(document, kinds, kind.code()).stream()
                .filter(it -> serious.stream().noneMatch(place -> it.from() < place.to() && place.from() < it.to()))
                .map(LanguageEngine::finding)
                .toList();
    }

    private static Finding finding(Found found) {
        Kind kind = Kind.valueOf(found.kind().toUpperCase(java.util.Locale.ROOT));
        return new Finding(kind, found.from(), found.to(), found.message(), found.rewrite());
    }

    private List<Place> serious(Document document, TextKind kind) {
        List<Found> found = book.find(document, Set.of(SERIOUS), kind.code());
        return document.sentences().stream()
                .filter(it -> found.stream().anyMatch(one -> one.from() < it.to() && it.from() < one.to()))
                .map(it -> new Place(it.from(), it.to()))
                .toList();
    }

    private Impression impression(Document document, TextKind kind, List<Finding> findings) {
        Set<Kind> blame =
                Set.of(Kind.PERSON_JUDGEMENT, Kind.GENERALISATION, Kind.MIND_READING, Kind.THREAT, Kind.COMPARISON);
        if (findings.stream().anyMatch(it -> blame.contains(it.kind()))) {
            return Impression.ACCUSATION;
        }
        return book.find(document, Set.of(EVALUATION), kind.code()).isEmpty()
                ? Impression.DESCRIPTION
                : Impression.EVALUATION;
    }
}
