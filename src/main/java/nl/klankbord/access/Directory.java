package nl.klankbord.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is this account? Asked here, answered by the module that keeps people. */
public interface Directory {

    /** The names of these accounts, as far as the viewer may know them. */
    Map<UUID, Entry> named(Collection<UUID> people);

    /** So many people whose name or team begins like these words, after one person or from the start, in the order of a Dutch list. */
    List<Entry> find(String words, @Nullable UUID after, int most);

    /** Makes the very first person of an empty house. */
    void first(UUID person, String givenName, String familyName, String address);

    /** One person in the directory. */
    record Entry(UUID id, String givenName, String fullName, String team) {}
}
