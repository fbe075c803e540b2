package nl.klankbord.web;

import java.util.Locale;

/** The two languages of the product; Dutch comes first. */
public enum Language {
    NL(Locale.forLanguageTag("nl-NL")),
    EN(Locale.forLanguageTag("en-GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** How dates and names are written in this language. */
    public Locale locale() {
        return locale;
    }

    /** The code in cookies, the database and the page's lang attribute: nl or en. */
    public String code() {
        return locale.getLanguage();
    }

    /** The one that this is not. */
    public Language other() {
        return this == NL ? EN : NL;
    }

    /** The language of a code; anything that is not English is Dutch. */
    public static Language of(String code) {
        return "en".equals(code) ? EN : NL;
    }
}
