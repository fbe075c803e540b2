package nl.klankbord.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.language.rule.Found;
import nl.klankbord.language.rule.RuleBook;
import nl.klankbord.language.rule.RuleBook.Prepared;
import nl.klankbord.language.sense.Sense;
import nl.klankbord.language.sense.Sound;
import nl.klankbord.language.text.Document;
import nl.klankbord.language.text.Sentence;
import nl.klankbord.language.text.Token;
import nl.klankbord.language.text.Tongue;

/** What the rules found, and what sentences sound like: a finding that nothing sounds like is let go, and a sentence can be found by its sound alone. */
final class Senses {
    private final RuleBook book;
    private final Optional<Sense> sense;

    private Senses(RuleBook book, Optional<Sense> sense) {
        this.book = book;
        this.sense = sense;
    }

    static Senses of(Tongue tongue, RuleBook book) {
        return new Senses(book, Sense.of(tongue));
    }

    List<Found> weigh(Document document, Prepared ready, Collection<String> kinds, String sort) {
        List<Found> found = ready.find(kinds, sort);
        return sense.map(it -> weigh(it, document, ready, kinds, found)).orElse(found);
    }

    private List<Found> weigh(
            Sense hearing, Document document, Prepared ready, Collection<String> kinds, List<Found> found) {
        List<Sentence> sentences = document.sentences();
        List<Sound> sounds = sentences.stream().map(hearing::sound).toList();
        List<Found> kept = found.stream()
                .filter(it -> it.added()
                        || hearing.confirms(it.kind(), beside(it, found, sentences), around(it, sentences, sounds)))
                .toList();
        List<Found> heard = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            if (!ready.reported(at)) {
                heard(hearing, sentences.get(at), sounds.get(at), kinds).forEach(heard::add);
            }
        }
        heard.removeIf(it -> kept.stream().anyMatch(had -> had.kind().equals(it.kind()) && had.overlaps(it)));
        return Stream.concat(kept.stream(), heard.stream())
                .sorted(Comparator.comparingInt(Found::from))
                .toList();
    }

    private Stream<Found> heard(Sense hearing, Sentence sentence, Sound sound, Collection<String> kinds) {
        return kinds.stream()
                .filter(kind -> hearing.hears(kind, sound))
                .map(kind -> new Found(
                        Found.HEARD,
                        kind,
                        sentence.from(),
                        end(sentence),
                        book.message(kind) + " " + hearing.why(),
                        ""));
    }

    // What else was found in the same sentence.
    private static Set<String> beside(Found found, List<Found> all, List<Sentence> sentences) {
        return all.stream()
                .filter(it -> !it.kind().equals(found.kind()))
                .filter(it -> sentences.stream().anyMatch(one -> in(found, one) && in(it, one)))
                .map(Found::kind)
                .collect(Collectors.toSet());
    }

    private static boolean in(Found found, Sentence sentence) {
        return found.from() < sentence.to() && sentence.from() < found.to();
    }

    private static List<Sound> around(Found found, List<Sentence> sentences, List<Sound> sounds) {
        return IntStream.range(0, sentences.size())
                .filter(at -> in(found, sentences.get(at)))
                .mapToObj(sounds::get)
                .toList();
    }

    private static int end(Sentence sentence) {
        return sentence.tokens().reversed().stream()
                .filter(it -> !it.mark())
                .mapToInt(Token::to)
                .findFirst()
                .orElse(sentence.to());
    }
}
