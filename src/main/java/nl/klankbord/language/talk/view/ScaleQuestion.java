package nl.klankbord.language.talk.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.language.text.Tongue;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What to ask once somebody gave a number from one to ten: why it is not lower, and what would make it one more. The sentences are content: scale.yaml. */
public final class ScaleQuestion {
    private static final String PLACE = "/language/scale.yaml";
    private static final int HIGHEST = 10;
    private static final int LOWEST_TO_COMPARE = 2;
    private static final int MIDDLE = 5;
    // 'Waarom geen 10?', 'why not a ten?', 'hoezo is het geen negen': whoever asks it hears what speaks against.
    private static final Pattern WHY_NOT_MORE = Pattern.compile(
            "(?iu)\\b(?:waarom|hoezo|waarom is (?:het|dat)|hoezo is (?:het|dat)|why|why is (?:it|that)|how come)\\b(?:\\s+(?:dan|then|it's|is het|is dat|it is))*\\s+(?:geen|niet een|niet|not|isn't it|not a|not an)\\s+(?:an?\\s+|een\\s+)?(\\d{1,2}|zes|zeven|acht|negen|tien|six|seven|eight|nine|ten)\\b");
    // 'Waarom zo laag?', 'why only a three?', 'waarom niet hoger': that asks the same without a number.
    private static final Pattern WHY_SO_LOW = Pattern.compile(
            "(?iu)\\b(?:waarom|hoezo|why|how come)\\b(?:"
                    + "(?:(?!\\b(?:niet|geen|not|no)\\b)[^?.!,]){0,30}?\\b(?:zo['’]n (?:laag|lage)\\b|zo (?:laag|lage|weinig)|maar (?:een |één )?(?:\\d|nul|één|een|twee|drie|vier|vijf|zes)\\b|slechts|so low|so little|such a low|only|just an? )"
                    + "|[^?.!,]{0,20}?(?:\\b(?:niet|geen|not|no)|n['’]t(?: it)?) (?:an? |any |een )?(?:hoger|hogere|meer|higher|more)\\b)");
    private static final Map<String, Integer> WORDS =
            Map.of("zes", 6, "zeven", 7, "acht", 8, "negen", 9, "six", 6, "seven", 7, "eight", 8, "nine", 9);

    private final Tongue tongue;
    private final Map<String, Map<String, String>> texts = read();

    /** In this language. */
    public ScaleQuestion(Tongue tongue) {
        this.tongue = tongue;
    }

    /**
     * What to ask, one after the other: of a seven why it is no two, of a one what would make it a two.
     *
     * @param given from 0 to 10; fails on any other
     */
    public List<String> after(int given) {
        if (given < 0 || given > HIGHEST) {
            throw new IllegalArgumentException("a number from 0 to 10");
        }
        if (given < LOWEST_TO_COMPARE) {
            return List.of(say(given == 0 ? "none" : "lowest", given, ""));
        }
        int lower = given > MIDDLE ? LOWEST_TO_COMPARE : given / LOWEST_TO_COMPARE;
        return List.of(say("lower", given, lower), say(given == HIGHEST ? "full" : "step", given, lower));
    }

    /** Whether it is so low that there is no lower one to compare with. */
    public static boolean lowest(int given) {
        return given < LOWEST_TO_COMPARE;
    }

    /** A word of warning when somebody asks why it is no higher number. */
    public Optional<String> warning(String asked, int given) {
        Matcher found = WHY_NOT_MORE.matcher(asked);
        while (found.find()) {
            String number = found.group(1).toLowerCase(java.util.Locale.ROOT);
            int higher = Character.isDigit(number.charAt(0))
                    ? Integer.parseInt(number)
                    : WORDS.getOrDefault(number, HIGHEST);
            if (higher > given) {
                return Optional.of(warn(given, say("why-not", given, higher)));
            }
        }
        return given < HIGHEST && WHY_SO_LOW.matcher(asked).find()
                ? Optional.of(warn(given, say("why-low", given, "")))
                : Optional.empty();
    }

    private String warn(int given, String question) {
        return say(lowest(given) ? "warning-lowest" : "warning", given, question);
    }

    private String say(String name, int given, Object other) {
        String text = Objects.requireNonNull(
                Objects.requireNonNull(texts.get(name), name).get(tongue.code()), name);
        return MessageFormat.format(text.replace("'", "''"), given, other, given + 1);
    }

    private static Map<String, Map<String, String>> read() {
        try (InputStream in = Objects.requireNonNull(ScaleQuestion.class.getResourceAsStream(PLACE), PLACE)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
