package nl.klankbord.language.look;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Who spoke, as people would write it: of 'Amrani, Fatima el (Kwekerij)' in a directory that is Fatima el Amrani. */
final class SpeakerName {
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[|].*");
    private static final Pattern TURNED = Pattern.compile("([^,]+), *([^,]+)");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'’ -]");
    private static final int WORDS_IN_A_NAME = 3;

    private SpeakerName() {}

    static String of(String written) {
        String whole = ASIDE.matcher(HtmlUtils.htmlUnescape(written)).replaceFirst("");
        String name =
                NO_NAME.matcher(TURNED.matcher(whole).replaceFirst("$2 $1")).replaceAll("");
        return Arrays.stream(name.strip().split("\\s+")).limit(WORDS_IN_A_NAME).collect(Collectors.joining(" "));
    }
}
