package nl.klankbord.conversation.passing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.people.Colleague;

/** What an employee would like the viewer to take over from the time before. */
public record PassingScreen(Colleague employee, List<Passed> waiting, Map<UUID, Colleague> names) {

    /** The given name of a former manager. */
    public String given(UUID person) {
        Colleague known = names.get(person);
        return known == null ? "" : known.given();
    }
}
