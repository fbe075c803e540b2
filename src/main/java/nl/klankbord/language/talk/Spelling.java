package nl.klankbord.language.talk;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.language.text.Token;
import nl.klankbord.language.text.Tongue;

/** Chat, Flemish and speech brought back to one word each; it is for recognising only and never shown. */
final class Spelling {
    private final Map<String, String> known;

    private Spelling(Stream<String> lines) {
        known = lines.map(it -> it.split(" "))
                .flatMap(it -> Stream.of(it).skip(1).map(form -> Map.entry(form, it[0])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    static Spelling of(Tongue tongue) {
        return new Spelling(WordFile.lines("/language/" + tongue.code() + "/spelling.txt").stream());
    }

    String plain(Token token) {
        String form = token.form();
        int first = form.codePointAt(0);
        if (Character.isDigit(first)) {
            return "0";
        }
        String bare = form.replace("é", "e").replace("ó", "o").replace("á", "a").replace("í", "i");
        return known.getOrDefault(form, token.mark() ? String.valueOf(Character.toChars(first)) : bare);
    }
}
