package nl.klankbord.coach.weighing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Signals;
import nl.klankbord.knowledge.Techniques;

/** Situations as somebody tells them, and as nobody would think of. */
final class Situations {

    private Situations() {}

    /** A situation in words: {@code "goal=stop signal=angry"}. */
    static Situation of(String words) {
        Map<Aspect, Set<String>> told = new EnumMap<>(Aspect.class);
        Arrays.stream(words.split(" "))
                .map(word -> word.split("="))
                .forEach(pair -> told.computeIfAbsent(Aspect.of(pair[0]).orElseThrow(), aspect -> new HashSet<>())
                        .add(known(Aspect.of(pair[0]).orElseThrow(), pair[1])));
        return Situation.of(new Signals(told));
    }

    /** Any goal in any place, with whatever else may be the case, told by somebody with a few techniques of their own. */
    static Arbitrary<Situation> any(Techniques techniques) {
        Arbitrary<Map<Aspect, Set<String>>> told = Combinators.combine(
                        some(Aspect.GOAL, 1, 1),
                        some(Aspect.SETTING, 1, 2),
                        some(Aspect.ACQUAINTANCE, 0, 1),
                        some(Aspect.DURATION, 0, 1),
                        some(Aspect.PHASE, 0, 1),
                        some(Aspect.SIGNAL, 0, 4),
                        some(Aspect.SELF, 0, 2))
                .as((goal, setting, acquaintance, duration, phase, signal, self) -> new EnumMap<>(Map.of(
                        Aspect.GOAL,
                        goal,
                        Aspect.SETTING,
                        setting,
                        Aspect.ACQUAINTANCE,
                        acquaintance,
                        Aspect.DURATION,
                        duration,
                        Aspect.PHASE,
                        phase,
                        Aspect.SIGNAL,
                        signal,
                        Aspect.SELF,
                        self)));
        Arbitrary<Set<String>> own = Arbitraries.of(
                        techniques.all().stream().map(it -> it.key()).toList())
                .set()
                .ofMaxSize(6);
        return Combinators.combine(told, own, own)
                .as((all, masters, likes) -> new Situation(new Signals(all), masters, likes));
    }

    private static Arbitrary<Set<String>> some(Aspect aspect, int fewest, int most) {
        return Arbitraries.of(aspect.codes()).set().ofMinSize(fewest).ofMaxSize(most);
    }

    private static String known(Aspect aspect, String code) {
        if (!aspect.codes().contains(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }
}
