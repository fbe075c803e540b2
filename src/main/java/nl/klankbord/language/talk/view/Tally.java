package nl.klankbord.language.talk.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.language.talk.Act;
import nl.klankbord.language.talk.Talk;

/** How often what happened in a talk. */
final class Tally {
    private static final Set<Act> SMALL = Set.of(Act.OTHER, Act.UNSURE);

    private final Map<Act, Integer> acts = new EnumMap<>(Act.class);
    private final double employeeWords;
    private final int changeUnanswered;
    private final int ambivalent;

    private Tally(List<HeardTurn> heard) {
        for (HeardTurn it : heard) {
            if (it.act() != null) {
                acts.merge(it.act().act(), 1, Integer::sum);
            }
        }
        employeeWords = Between.employeeWords(heard);
        changeUnanswered = Between.changeUnanswered(heard);
        ambivalent = (int) heard.stream()
                .filter(it -> it.talk() != null && it.talk().label() == Talk.AMBIVALENT)
                .count();
    }

    static Tally of(List<HeardTurn> heard) {
        return new Tally(heard);
    }

    /** In halves: one reflection more or less in a talk says nothing. */
    Optional<Double> aboutReflectionsPerQuestion() {
        return questions() == 0 ? Optional.empty() : Optional.of(Math.round(2.0 * reflections() / questions()) / 2.0);
    }

    double adviceShare() {
        return share(count(Act.ADVICE) + count(Act.ADVICE_WITH_PERMISSION), turns());
    }

    /** The measures that the rules know by name. */
    Map<String, Double> measures() {
        return Map.ofEntries(
                Map.entry("turns", (double) turns()),
                Map.entry("questions", (double) questions()),
                Map.entry("open-share", share(count(Act.OPEN_QUESTION), questions())),
                Map.entry("reflections", (double) reflections()),
                Map.entry(
                        "reflections-per-question",
                        questions() == 0 ? reflections() : (double) reflections() / questions()),
                Map.entry("advice-unasked", (double) count(Act.ADVICE)),
                Map.entry("advice-with-leave", (double) count(Act.ADVICE_WITH_PERMISSION)),
                Map.entry("confrontations", (double) count(Act.CONFRONTATION)),
                Map.entry("affirmations", (double) count(Act.AFFIRMATION)),
                Map.entry("summaries", (double) count(Act.SUMMARY)),
                Map.entry("employee-words-share", employeeWords),
                Map.entry("change-unanswered", (double) changeUnanswered),
                Map.entry("ambivalent", (double) ambivalent));
    }

    private int questions() {
        return count(Act.OPEN_QUESTION) + count(Act.CLOSED_QUESTION);
    }

    private int reflections() {
        return count(Act.SIMPLE_REFLECTION) + count(Act.COMPLEX_REFLECTION) + count(Act.SUMMARY);
    }

    private int turns() {
        return acts.entrySet().stream()
                .filter(it -> !SMALL.contains(it.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int count(Act act) {
        return acts.getOrDefault(act, 0);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
