package nl.klankbord.privacy.spi;

import java.util.List;

/** Answers for what one room keeps about people: every table of it that is about a person has one holding here, and no other. */
public interface PersonalData {

    /** The room, as its schema is called. */
    String room();

    /** What it keeps, in the order in which a person would want to read it. */
    List<Holding> holdings();
}
