package nl.klankbord.people;

import java.util.List;

/** Who guides whom today, as the viewer may know it. */
public interface Lines {

    /** The people the viewer guides. */
    List<Colleague> team();

    /** The people who guide the viewer. */
    List<Colleague> guides();
}
