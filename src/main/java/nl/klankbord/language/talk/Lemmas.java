package nl.klankbord.language.talk;

import java.util.TreeSet;
import nl.klankbord.language.talk.learn.Notes;
import nl.klankbord.language.text.Pos;
import nl.klankbord.language.text.Reading;
import nl.klankbord.language.text.Token;

/** The lemmas and parts of speech of an utterance, in runs. */
final class Lemmas {
    private Lemmas() {}

    static void notice(Spoken spoken, Notes notes) {
        String before = "^";
        String twice = "^";
        String tagBefore = "^";
        for (int at = 0; at < spoken.tokens().size(); at++) {
            Token token = spoken.tokens().get(at);
            String lemma = lemma(token, spoken.words().get(at));
            notes.add("lemma", lemma);
            notes.add("lemmas", before + " " + lemma);
            before = lemma;
            String kinds = kinds(token, spoken.words().get(at));
            notes.add("kinds", tagBefore + " " + kinds);
            notes.add("kinds", twice + " " + tagBefore + " " + kinds);
            twice = tagBefore;
            tagBefore = kinds;
            token.word().readings().stream()
                    .filter(it -> it.tag().startsWith("WKW") || it.tag().startsWith("VB"))
                    .map(Reading::tag)
                    .forEach(it -> notes.add("tense", it));
        }
    }

    static String lemma(Token token, String plain) {
        return token.word().readings().stream()
                .filter(it -> it.tag().startsWith("WKW") || it.tag().startsWith("VB"))
                .map(Reading::lemma)
                .findFirst()
                .or(() -> token.word().readings().stream().map(Reading::lemma).findFirst())
                .filter(it -> plain.equals(token.form()))
                .orElse(plain);
    }

    private static String kinds(Token token, String plain) {
        if (token.word().readings().isEmpty()) {
            return plain.length() == 1 ? plain : "?";
        }
        TreeSet<String> kinds = new TreeSet<>();
        token.word()
                .readings()
                .forEach(it -> kinds.add(
                        it.pos() == Pos.VERB ? it.tag() : it.pos().name().substring(0, 2)));
        return String.join("/", kinds.stream().limit(2).toList());
    }
}
