package nl.klankbord.language.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.language.Coaching;
import nl.klankbord.language.Impression;
import nl.klankbord.language.Kind;
import nl.klankbord.language.LanguageEngine;
import nl.klankbord.language.TextKind;
import org.jspecify.annotations.Nullable;

/** One text, read by the engine of its language and by what the house wants. */
record Reading(LanguageEngine engine, HouseWishes wishes) {
    private static final int LONGEST = 20_000;
    // Of two or three words nobody can say how they read.
    private static final int SHORTEST_IMPRESSION = 4;

    HintsScreen of(String text, Writing writing) {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Coaching first = engine.coach(read, writing.kinds().getFirst());
        // What a house says in its own words counts before what the engine says of the same place.
        List<Hint> found = new ArrayList<>(own(read, writing, first));
        for (TextKind about : writing.kinds()) {
            Coaching coaching = about == writing.kinds().getFirst() ? first : engine.coach(read, about);
            coaching.findings().stream()
                    .filter(it -> wishes.tells(it.kind(), about))
                    .map(it -> Hint.of(it, read))
                    .filter(it -> apart(it, found))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Hint::from));
        boolean confidant = !first.confidant().isEmpty();
        return new HintsScreen(List.copyOf(found), confidant, first.guessed(), impression(read, writing, first));
    }

    private List<Hint> own(String read, Writing writing, Coaching coaching) {
        if (wishes.phrases().isEmpty()) {
            return List.of();
        }
        PhraseFinder finder = new PhraseFinder(engine, read, coaching.confidant());
        boolean medicalAlone = writing.kinds().getFirst() == TextKind.ABSENCE;
        return wishes.phrases().stream()
                .filter(it -> !medicalAlone || it.kind() == Kind.MEDICAL_DETAIL)
                .flatMap(it -> finder.all(it).stream())
                .toList();
    }

    private static boolean apart(Hint hint, List<Hint> found) {
        return found.stream()
                .noneMatch(it -> it.kind().equals(hint.kind()) && it.from() < hint.to() && hint.from() < it.to());
    }

    /** How it reads at first; of a report of something serious nobody asks that. */
    private static @Nullable Impression impression(String read, Writing writing, Coaching coaching) {
        boolean told = writing.impression()
                && coaching.confidant().isEmpty()
                && read.strip().split("\\s+").length >= SHORTEST_IMPRESSION;
        return told ? coaching.impression() : null;
    }
}
