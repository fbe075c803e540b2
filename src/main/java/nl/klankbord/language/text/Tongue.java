package nl.klankbord.language.text;

/** The languages that are read. */
public enum Tongue {
    NL,
    EN;

    /** How it is written in addresses and file names: nl or en. */
    public String code() {
        return this == NL ? "nl" : "en";
    }

    /** Dutch, unless the code says English. */
    public static Tongue of(String code) {
        return code.startsWith("en") ? EN : NL;
    }
}
