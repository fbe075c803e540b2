package nl.klankbord.language.talk;

import java.util.HashSet;
import java.util.Set;
import nl.klankbord.language.talk.learn.Notes;
import nl.klankbord.language.text.Token;

/** How much of what the other said comes back, in the same words or in words alike. */
final class Echo {
    private static final int SMALL = 3;

    private Echo() {}

    static void notice(Spoken text, Spoken context, Notes notes) {
        Set<String> said = content(context);
        Set<String> given = content(text);
        if (said.isEmpty() || given.isEmpty()) {
            notes.add("echo", "nothing");
            return;
        }
        Set<String> both = new HashSet<>(given);
        both.retainAll(said);
        notes.add("echo", "words " + Math.min(4, both.size()));
        notes.add("echo", "of text " + 4 * both.size() / given.size());
        notes.add("echo", "of context " + 4 * both.size() / said.size());
        notes.add(
                "echo",
                "longer "
                        + Math.clamp(
                                text.bare().size() / Math.max(1, context.bare().size()), 0, 4));
        long letters = given.stream()
                .filter(it -> said.stream().anyMatch(other -> alike(it, other)))
                .count();
        notes.add("echo", "alike " + 4 * letters / given.size());
        notes.add("echo", "alike many " + Math.min(4, letters));
        String first = text.bare().getFirst();
        notes.add("echo", "first " + context.bare().contains(first) + " " + (first.length() > SMALL));
        if (text.bare().getLast().equals(context.bare().getLast())) {
            notes.add("echo", "same end");
        }
    }

    private static boolean alike(String left, String right) {
        int most = Math.min(left.length(), right.length());
        int same = 0;
        while (same < most && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return same >= 4 || same == most && most > SMALL - 1;
    }

    private static Set<String> content(Spoken spoken) {
        Set<String> found = new HashSet<>();
        for (int at = 0; at < spoken.tokens().size(); at++) {
            Token token = spoken.tokens().get(at);
            String lemma = Lemmas.lemma(token, spoken.words().get(at));
            if (Spoken.word(lemma) && (lemma.length() > SMALL || lemma.equals("0"))) {
                found.add(lemma);
            }
        }
        return found;
    }
}
