package nl.klankbord.people.person;

import java.util.UUID;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the page of one person shows, in one transaction: the person and what every room has to say. */
@Component
class PersonReader {

    private final Profiles profiles;
    private final Drawing drawing;

    PersonReader(Profiles profiles, Drawing drawing) {
        this.profiles = profiles;
        this.drawing = drawing;
    }

    /** It writes too: whoever looks because of a role is noted. */
    @Transactional
    public PersonScreen read(UUID person, Viewer viewer, Frame frame) {
        Profile profile = profiles.of(person, viewer);
        return new PersonScreen(profile, person.equals(viewer.id()), drawing.page("person", frame, person));
    }
}
