package nl.klankbord.people.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.people.Folded;
import org.jspecify.annotations.Nullable;

/** Everybody who is in Klankbord at the moment of the import, and the teams there are. */
final class House {
    private final String source;
    private final LocalDate today;
    private final List<Known> people;
    private final Set<Tie> ties;
    private final Map<UUID, Known> byId = new HashMap<>();
    private final Map<String, Known> byNumber = new HashMap<>();
    private final Map<String, Known> byMail = new HashMap<>();
    private final Map<String, String> teams = new HashMap<>();

    /** @param source the list that is being brought in: only its own numbers are numbers here */
    House(String source, LocalDate today, Collection<Known> people, Collection<String> teams) {
        this(source, today, people, teams, Set.of());
    }

    /** @param ties lines of today that this list did not draw */
    House(String source, LocalDate today, Collection<Known> people, Collection<String> teams, Set<Tie> ties) {
        this.source = source;
        this.ties = Set.copyOf(ties);
        this.today = today;
        this.people = List.copyOf(people);
        for (Known known : people) {
            byId.put(known.id(), known);
            if (isOwn(known)) {
                byNumber.put(known.post().number(), known);
            }
            if (known.mail() != null && isHere(known)) {
                byMail.putIfAbsent(known.mail(), known);
            }
        }
        for (String team : teams) {
            this.teams.put(Folded.of(team), team);
        }
    }

    static House empty(String source, LocalDate today) {
        return new House(source, today, List.of(), List.of());
    }

    LocalDate today() {
        return today;
    }

    /** Whether somebody has not left yet. */
    boolean isHere(Known known) {
        return !known.left(today);
    }

    List<Known> people() {
        return people;
    }

    boolean isOwn(Known known) {
        return known.post().source().equals(source);
    }

    @Nullable
    Known person(UUID id) {
        return byId.get(id);
    }

    @Nullable
    Known withNumber(String number) {
        return byNumber.get(number);
    }

    /** Whose address this is; whoever left set theirs free. */
    @Nullable
    Known withMail(String mail) {
        return byMail.get(mail);
    }

    /** The team of this name, in the spelling that is in use here; null when it is new. */
    @Nullable
    String team(String name) {
        return teams.get(Folded.of(name));
    }

    /** Whether somebody else already drew this line. */
    boolean has(Tie tie) {
        return ties.contains(tie);
    }

    int teamCount() {
        return teams.size();
    }

    /**
     * Who an entry is about: the one with its number; or somebody added by hand, such as the first administrator, with
     * the same address and the same name.
     */
    @Nullable
    Known match(Entry entry) {
        Known numbered = withNumber(entry.number());
        String mail = entry.mail().value();
        if (numbered != null || mail == null) {
            return numbered;
        }
        Known addressed = withMail(mail);
        boolean same = addressed != null
                && addressed.post().source().isEmpty()
                && Folded.of(addressed.name().full())
                        .equals(Folded.of(entry.name().full()));
        return same ? addressed : null;
    }
}
