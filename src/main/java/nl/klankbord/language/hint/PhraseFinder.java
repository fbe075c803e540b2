package nl.klankbord.language.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.klankbord.language.Coaching.Place;
import nl.klankbord.language.LanguageEngine;
import nl.klankbord.language.text.Document;
import nl.klankbord.language.text.Sentence;
import nl.klankbord.language.text.Token;

/** Finds a house's own words in a text: word by word as the engine splits them, whatever capitals and marks stand between. */
final class PhraseFinder {
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„", "«", "»");

    private final LanguageEngine engine;
    private final Document document;
    private final String text;
    private final List<Place> serious;

    PhraseFinder(LanguageEngine engine, String text, List<Place> serious) {
        this.engine = engine;
        this.document = engine.read(text);
        this.text = text;
        this.serious = serious;
    }

    /** Where these words stand: not in a report of something serious, and not in what somebody else is quoted to have said. */
    List<Hint> all(HousePhrase phrase) {
        List<String> wanted = engine.read(phrase.words()).sentences().stream()
                .flatMap(sentence -> words(sentence).stream())
                .map(Token::form)
                .toList();
        List<Hint> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            found.addAll(in(words(sentence), wanted, phrase));
        }
        return found;
    }

    private List<Hint> in(List<Token> words, List<String> wanted, HousePhrase phrase) {
        List<Hint> found = new ArrayList<>();
        int at = 0;
        while (!wanted.isEmpty() && at + wanted.size() <= words.size()) {
            List<Token> here = words.subList(at, at + wanted.size());
            boolean same = here.stream().map(Token::form).toList().equals(wanted);
            if (same && !hushed(here)) {
                found.add(hint(phrase, here.getFirst().from(), here.getLast().to()));
            }
            at += same ? wanted.size() : 1;
        }
        return found;
    }

    private boolean hushed(List<Token> here) {
        int from = here.getFirst().from();
        long before = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(it -> it.from() < from && QUOTES.contains(it.raw()))
                .count();
        return before % 2 == 1 || serious.stream().anyMatch(it -> it.from() <= from && from < it.to());
    }

    private Hint hint(HousePhrase phrase, int from, int to) {
        return new Hint(
                phrase.kind().code(),
                phrase.kind().severity().name().toLowerCase(Locale.ROOT),
                from,
                to,
                text.substring(from, to),
                phrase.message(),
                phrase.rewrite());
    }

    private static List<Token> words(Sentence sentence) {
        return sentence.tokens().stream().filter(it -> !it.mark()).toList();
    }
}
