package nl.klankbord.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people of the house, found through the viewer. */
public interface Colleagues {

    /** One colleague; nobody's id, or a person the viewer may not know of, is {@link nl.klankbord.web.NotHere}. */
    Colleague find(UUID id);

    /** These colleagues by id; unknown ones are left out. */
    Map<UUID, Colleague> find(Collection<UUID> ids);

    /** People whose name has words beginning like these, in the order of a Dutch list. */
    List<Colleague> search(String words, int most);
}
