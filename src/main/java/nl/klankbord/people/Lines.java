package nl.klankbord.people;

import java.util.List;
import java.util.UUID;

/** Who guides whom today, as the viewer may know it. */
public interface Lines {

    /** The people the viewer guides. */
    List<Colleague> team();

    /** The people who guide the viewer. */
    List<Colleague> guides();

    /** The pair of the viewer and this other person, as it stands today or once stood; {@code NotHere} when they never were one. */
    Pair with(UUID other);

    /**
     * The other of the two, when they are a pair today or once were. Anybody else is {@code NotHere}: with a colleague whom one never
     * guided there is nothing to look back on, and an address that was only tried tells no name.
     */
    Colleague other(UUID other);
}
