package nl.klankbord.language.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.klankbord.language.talk.learn.Vector;
import nl.klankbord.language.text.Reading;
import nl.klankbord.language.text.Sentence;
import nl.klankbord.language.text.Token;

/** From a sentence to what is noticed in it: words and lemmas, alone and in runs, their letters, how it begins and ends. */
final class Gist {
    private static final int AT_HAND = 60_000;
    private static final double LESS = 0.7;
    private static final double SIGN = 0.3;
    private static final int TELLING = 24;
    private static final Form SOMEBODY = Form.of("<name>", "<name>");
    private static final Set<String> MARKS = Set.of(",", "?", "!", ":");

    private final Map<String, Form> known = new ConcurrentHashMap<>();

    Vector of(Sentence sentence) {
        List<Form> forms = forms(sentence);
        Bag bag = new Bag();
        singles(forms, bag);
        runs(forms, bag);
        edges(forms, bag);
        bag.add(Bag.mix(10, Math.min(8, forms.size() / 3), 0, 0), SIGN);
        bag.add(Bag.mix(11, sentence.asked() ? 1 : 0, 0, 0), SIGN);
        return bag.vector();
    }

    private static void singles(List<Form> forms, Bag bag) {
        double one = 1 / Math.sqrt(Math.max(1, forms.size()));
        double letter = LESS
                / Math.sqrt(Math.max(
                        1, forms.stream().mapToInt(it -> it.letters().length).sum()));
        for (Form form : forms) {
            bag.add(Bag.mix(2, form.word(), 0, 0), one);
            bag.add(Bag.mix(3, form.lemma(), 0, 0), one);
            for (int run : form.letters()) {
                bag.add(run, letter);
            }
        }
    }

    private static void runs(List<Form> forms, Bag bag) {
        double two = 1 / Math.sqrt(Math.max(1, forms.size() - 1));
        double three = LESS / Math.sqrt(Math.max(1, forms.size() - 2));
        for (int at = 1; at < forms.size(); at++) {
            Form here = forms.get(at);
            Form before = forms.get(at - 1);
            bag.add(Bag.mix(4, before.word(), here.word(), 0), two);
            bag.add(Bag.mix(5, before.lemma(), here.lemma(), 0), two);
            if (at > 1) {
                Form first = forms.get(at - 2);
                bag.add(Bag.mix(6, first.word(), before.word(), here.word()), three);
                bag.add(Bag.mix(7, first.lemma(), here.lemma(), 0), three);
            }
        }
    }

    private static void edges(List<Form> forms, Bag bag) {
        int first = 0;
        int last = 0;
        for (int at = 0; at < 3 && at < forms.size(); at++) {
            first = Bag.mix(8, first, forms.get(at).word(), at);
            last = Bag.mix(9, last, forms.get(forms.size() - 1 - at).word(), at);
            bag.add(first, SIGN);
            bag.add(last, SIGN);
        }
    }

    private List<Form> forms(Sentence sentence) {
        List<Form> forms = new ArrayList<>(TELLING);
        boolean begun = false;
        for (Token token : sentence.tokens()) {
            if (!token.mark()) {
                forms.add(name(token, begun) ? SOMEBODY : form(token));
                begun = true;
            } else if (MARKS.contains(token.raw())) {
                forms.add(form(token));
            }
        }
        return forms;
    }

    // What begins a sentence has a capital anyhow: there only what is nothing but a name is taken for one.
    private static boolean name(Token token, boolean begun) {
        List<Reading> readings = token.word().readings();
        boolean known = begun
                ? readings.isEmpty() || token.word().tagged("ENM:PER")
                : !readings.isEmpty()
                        && readings.stream().allMatch(it -> it.tag().startsWith("ENM"));
        return token.capital() && known;
    }

    private Form form(Token token) {
        if (known.size() > AT_HAND) {
            known.clear();
        }
        return known.computeIfAbsent(token.form(), it -> Form.of(token));
    }
}
