package nl.klankbord.web;

/** The letter that stands for a person where there is no picture. */
public final class Initials {

    private Initials() {}

    /** The first letter of a name, a whole code point, upper case; empty for an empty name. */
    public static String of(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("")
                .toUpperCase(Language.NL.locale());
    }
}
