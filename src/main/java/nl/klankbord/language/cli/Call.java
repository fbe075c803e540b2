package nl.klankbord.language.cli;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.language.text.Tongue;

/** What was asked on the command line: verb and file, and --language nl or en anywhere. */
final class Call {
    private static final String LANGUAGE = "--language";

    private Call() {}

    static List<String> words(List<String> args) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < args.size(); at++) {
            if (args.get(at).equals(LANGUAGE)) {
                at++;
            } else {
                words.add(args.get(at));
            }
        }
        return words;
    }

    static Tongue tongue(List<String> args) {
        int at = args.indexOf(LANGUAGE);
        return at < 0 || at + 1 >= args.size() ? Tongue.NL : Tongue.of(args.get(at + 1));
    }
}
