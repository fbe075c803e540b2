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
import nl.klankbord.language.rule.RuleBook.Prepared;
import nl.klankbord.language.rule.RuleFiles;
import nl.klankbord.language.sense.SenseLesson;
import nl.klankbord.language.sense.Worry;
import nl.klankbord.language.text.Document;
import nl.klankbord.language.text.Sentence;
import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;

/** Reads what somebody writes, for the writer. Safe to share; making one takes a moment, because it loads the dictionary and the rules. */
public final class LanguageEngine {
    private static final String SERIOUS = "confidant";
    private static final String EVALUATION = "impression";
    private final TextReader reader;
    private final RuleBook book;
    private final Senses senses;
    private final Worry worry;
    private final Options options;

    private LanguageEngine(TextReader reader, RuleBook book, Senses senses, Worry worry, Options options) {
        this.reader = reader;
        this.book = book;
        this.senses = senses;
        this.worry = worry;
        this.options = options;
    }

    /** An engine for texts in this language. */
    public static LanguageEngine of(Tongue tongue, Options options) {
        return of(TextReader.of(tongue), options);
    }

    /** An engine that shares a dictionary which was loaded before. */
    public static LanguageEngine of(TextReader reader, Options options) {
        Map<String, List<String>> added = options.phrases().entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().code(), Map.Entry::getValue));
        Tongue tongue = reader.tongue();
        RuleBook book = RuleFiles.read(tongue, files(), added);
        return new LanguageEngine(reader, book, Senses.of(tongue, book), Worry.of(tongue), options);
    }

    /** For whoever has labelled text of their own: what its sentences sound like. Making it loads the dictionary. */
    public static SenseLesson lesson(Tongue tongue) {
        return new SenseLesson(TextReader.of(tongue));
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

    /** A text as it is split for looking: whoever looks for words of their own splits them alike. */
    public Document read(String text) {
        return reader.read(text);
    }

    /** What there is to say about a text of this kind. A guess that it reports something serious hides nothing medical: that may not be kept all the same. */
    public Coaching coach(String text, TextKind kind) {
        Document document = reader.read(text);
        Prepared ready = book.prepare(document);
        List<Place> seen = serious(document, ready, kind);
        List<Place> guessed = seen.isEmpty() ? places(worry.carrying(document)) : List.of();
        List<Finding> findings = findings(document, ready, kind).stream()
                .filter(it -> !in(it, seen) && (it.kind() == Kind.MEDICAL_DETAIL || !in(it, guessed)))
                .toList();
        List<Place> confidant = seen.isEmpty() ? guessed : seen;
        return new Coaching(findings, confidant, !guessed.isEmpty(), impression(ready, kind, findings));
    }

    /** Which parts of good feedback are in a text, and where. */
    public List<PartFound> parts(String text) {
        Document document = reader.read(text);
        List<String> files = Arrays.stream(Part.values()).map(Part::code).toList();
        return book.find(document, files, TextKind.FEEDBACK.code()).stream()
                .map(it -> new PartFound(Part.of(it.kind()), it.from(), it.to()))
                .toList();
    }

    private List<Finding> findings(Document document, Prepared ready, TextKind kind) {
        Set<String> kinds = kind.applies().stream()
                .filter(it -> !options.off().contains(it))
                .map(Kind::code)
                .collect(Collectors.toSet());
        return senses.weigh(document, ready, kinds, kind.code()).stream()
                .map(LanguageEngine::finding)
                .toList();
    }

    private static boolean in(Finding finding, List<Place> places) {
        return places.stream().anyMatch(it -> finding.from() < it.to() && it.from() < finding.to());
    }

    private static Finding finding(Found found) {
        Kind kind = Kind.valueOf(found.kind().toUpperCase(java.util.Locale.ROOT));
        return new Finding(kind, found.from(), found.to(), found.message(), found.rewrite());
    }

    private List<Place> serious(Document document, Prepared ready, TextKind kind) {
        List<Found> found = ready.find(Set.of(SERIOUS), kind.code());
        return places(document.sentences().stream()
                .filter(it -> found.stream().anyMatch(one -> one.from() < it.to() && it.from() < one.to()))
                .toList());
    }

    private static List<Place> places(List<Sentence> sentences) {
        return sentences.stream().map(it -> new Place(it.from(), it.to())).toList();
    }

    private Impression impression(Prepared ready, TextKind kind, List<Finding> findings) {
        Set<Kind> blame =
                Set.of(Kind.PERSON_JUDGEMENT, Kind.GENERALISATION, Kind.MIND_READING, Kind.THREAT, Kind.COMPARISON);
        if (findings.stream().anyMatch(it -> blame.contains(it.kind()))) {
            return Impression.ACCUSATION;
        }
        return ready.find(Set.of(EVALUATION), kind.code()).isEmpty() ? Impression.DESCRIPTION : Impression.EVALUATION;
    }
}
