package nl.klankbord.privacy.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Directory.Entry;
import nl.klankbord.access.Looking;
import nl.klankbord.privacy.erasure.ErasureScreen.Line;
import nl.klankbord.privacy.erasure.ErasureScreen.Waiting;
import nl.klankbord.privacy.erasure.Erasures.Proposed;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erasures with the names of those whom they are about. */
@Component
class ErasureReader {

    private final Erasures erasures;
    private final Directory directory;
    private final Clock clock;

    ErasureReader(Erasures erasures, Directory directory, Clock clock) {
        this.erasures = erasures;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Waiting waiting() {
        List<Proposed> all = erasures.proposed();
        Map<UUID, String> names = names(all.stream().flatMap(it -> Stream.of(it.person(), it.by())));
        return new Waiting(all.stream()
                .map(it -> new Line(
                        it.person(), names.getOrDefault(it.person(), ""), names.getOrDefault(it.by(), ""), it.on()))
                .toList());
    }

    /** One person; who is not in the directory is not there. */
    @Transactional
    public ErasureScreen one(UUID person) {
        boolean may = erasures.may(person);
        Optional<Proposed> proposal = erasures.proposal(person);
        Map<UUID, String> names =
                names(Stream.concat(Stream.of(person), proposal.stream().map(Proposed::by)));
        String name = Optional.ofNullable(names.get(person)).orElseThrow(NotHere::new);
        return new ErasureScreen(
                person,
                name,
                may,
                may ? erasures.rehearse(person, LocalDate.now(clock)) : List.of(),
                proposal.map(it -> names.getOrDefault(it.by(), "")).orElse(""),
                proposal.filter(it -> it.by().equals(Looking.me())).isPresent());
    }

    private Map<UUID, String> names(Stream<UUID> people) {
        List<UUID> distinct = people.distinct().toList();
        return distinct.isEmpty()
                ? Map.of()
                : directory.named(distinct).values().stream().collect(Collectors.toMap(Entry::id, Entry::fullName));
    }
}
