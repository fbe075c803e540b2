package nl.klankbord.access.role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Directory.Entry;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.access.role.GivenRoles.Given;
import nl.klankbord.access.role.GivenRoles.Proposed;
import nl.klankbord.access.role.RolesScreen.Holder;
import nl.klankbord.access.role.RolesScreen.Waiting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles with the names of those who have them. */
@Component
class RolesReader implements RolesAsked {

    private final GivenRoles roles;
    private final Directory directory;

    RolesReader(GivenRoles roles, Directory directory) {
        this.roles = roles;
        this.directory = directory;
    }

    /** Roles and proposals, for those who keep them. */
    @Transactional(readOnly = true)
    public RolesScreen kept(Viewer viewer) {
        return screen(viewer, roles.all(), roles.proposals());
    }

    /** Who can be asked for help, for everybody. */
    @Transactional(readOnly = true)
    public RolesScreen known(Viewer viewer) {
        return screen(viewer, roles.all(), List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> asked(Viewer viewer) {
        List<Proposed> asked =
                roles.proposals().stream().filter(Proposed::asked).toList();
        return asked.isEmpty() ? List.of() : screen(viewer, List.of(), asked).waiting();
    }

    private RolesScreen screen(Viewer viewer, List<Given> given, List<Proposed> proposed) {
        Set<UUID> people = Stream.concat(
                        given.stream().flatMap(it -> Stream.of(it.person(), it.by())),
                        proposed.stream().flatMap(it -> Stream.of(it.person(), it.by())))
                .collect(Collectors.toSet());
        Map<UUID, Entry> names = directory.named(people);
        return new RolesScreen(
                given.stream().flatMap(it -> holder(it, names).stream()).toList(),
                proposed.stream()
                        .flatMap(it -> waiting(it, names, viewer).stream())
                        .toList(),
                viewer.is(Role.ADMINISTRATOR));
    }

    private static Optional<Holder> holder(Given given, Map<UUID, Entry> names) {
        return known(names, given.person())
                .map(person -> new Holder(person, given.role(), name(names, given.by()), given.at()));
    }

    private static Optional<Waiting> waiting(Proposed proposed, Map<UUID, Entry> names, Viewer viewer) {
        return known(names, proposed.person())
                .map(person -> new Waiting(
                        person,
                        proposed.role(),
                        name(names, proposed.by()),
                        proposed.asked(),
                        proposed.by().equals(viewer.id())));
    }

    private static Optional<Entry> known(Map<UUID, Entry> names, UUID person) {
        return Optional.ofNullable(names.get(person));
    }

    private static String name(Map<UUID, Entry> names, UUID person) {
        return known(names, person).map(Entry::fullName).orElse("");
    }
}
