package nl.klankbord.coach;

import nl.klankbord.web.Language;

/** Something that is said to the manager, in both languages. */
public record Said(String nl, String en) {

    /** As the reader reads it. */
    public String in(Language language) {
        return language == Language.EN ? en : nl;
    }
}
