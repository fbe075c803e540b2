package nl.klankbord.guard;

import java.util.ArrayList;
import java.util.List;

/** What a guard looked at, and what it would not let pass. */
public final class Seen {
    private int looked;
    private final List<String> offences = new ArrayList<>();

    /** One more thing was looked at. */
    public void look() {
        looked++;
    }

    /** Looks at one thing: what is wrong with it is said when it is not well. */
    public void look(boolean well, String offence) {
        looked++;
        if (!well) {
            offences.add(offence);
        }
    }

    /** How many things were looked at; a guard that looked at nothing keeps nothing. */
    public int looked() {
        return looked;
    }

    /** What was wrong, each beginning with where. */
    public List<String> offences() {
        return List.copyOf(offences);
    }
}
