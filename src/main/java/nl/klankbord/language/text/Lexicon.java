package nl.klankbord.language.text;

import java.util.List;

/** What is known about a form in small letters. */
interface Lexicon {
    List<Reading> readings(String form);

    static Lexicon of(Tongue tongue) {
        return tongue == Tongue.NL ? new DutchLexicon() : new EnglishLexicon();
    }
}
