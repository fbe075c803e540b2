package nl.klankbord.language.text;

import java.util.List;

/** A form in small letters with every reading the dictionary knows; none for what it does not know. */
public record Word(String form, List<Reading> readings) {

    /** Whether it can be this part of speech. */
    public boolean can(Pos pos) {
        return readings.stream().anyMatch(it -> it.pos() == pos);
    }

    /** Whether some reading has a tag that begins so. */
    public boolean tagged(String beginning) {
        return readings.stream().anyMatch(it -> it.tag().startsWith(beginning));
    }

    /** Whether it can be a form of this lemma. */
    public boolean of(String lemma) {
        return readings.stream().anyMatch(it -> it.lemma().equals(lemma));
    }
}
