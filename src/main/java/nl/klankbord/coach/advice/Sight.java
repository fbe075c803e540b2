package nl.klankbord.coach.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What one can see or hear, sorted so that a thumb finds it. */
public enum Sight {
    FEELS("angry sad nervous unsure overwhelmed tired proud bored low-confidence"),
    SAYS("says-little withdrawn much-talk off-topic yes-but resists complains gossip asks-advice"),
    CHANGES("wants-change motivated wavers keeps-putting-off stuck setback contradicts-self blind-spot one-sided"),
    HAPPENED("crossed-line unsafe conflict distrust made-mistake went-well works-well"),
    PERSON("is-new low-language");

    private static final Map<String, List<String>> LIKELY = Map.of(
            "stop", words("crossed-line unsafe angry conflict resists blind-spot gossip contradicts-self"),
            "start", words("keeps-putting-off bored says-little unsure resists is-new stuck much-talk"),
            "willing", words("motivated asks-advice unsure setback low-confidence wavers stuck went-well"),
            "not-yet-willing",
                    words("yes-but resists wavers blind-spot says-little contradicts-self complains one-sided"),
            "keep", words("works-well went-well sad nervous withdrawn is-new complains angry"));

    private final List<String> codes;

    Sight(String codes) {
        this.codes = words(codes);
    }

    /** What belongs here. */
    public List<String> codes() {
        return codes;
    }

    /** The word in message keys. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What one sees most with this goal; offered first. */
    public static List<String> likely(String goal) {
        return LIKELY.getOrDefault(goal, List.of());
    }

    private static List<String> words(String codes) {
        return Arrays.asList(codes.split(" "));
    }
}
