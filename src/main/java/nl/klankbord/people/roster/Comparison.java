package nl.klankbord.people.roster;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.people.Folded;
import org.jspecify.annotations.Nullable;

/** What the list tells about one person that Klankbord does not know yet. */
final class Comparison {
    private final House house;
    private final Known known;
    private final Entry entry;
    private final Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);

    Comparison(House house, Known known, Entry entry) {
        this.house = house;
        this.known = known;
        this.entry = entry;
    }

    Set<Aspect> aspects() {
        Post post = known.post();
        Terms terms = entry.terms();
        note(Aspect.NAME, !known.name().equals(entry.name()));
        note(Aspect.MAIL, changesMail());
        note(Aspect.TEAM, !sameTeam());
        note(Aspect.MANAGER, changes(known.manager(), entry.manager(), Field.MANAGER));
        note(Aspect.GUIDE, changes(known.guide(), entry.guide(), Field.GUIDE));
        note(Aspect.JOB, !Objects.equals(post.job(), terms.job().after(post.job())));
        note(Aspect.HOURS, !sameHours());
        note(Aspect.STARTS, !Objects.equals(post.starts(), terms.starts().after(post.starts())));
        note(Aspect.ENDS, !Objects.equals(post.ends(), terms.ends().after(post.ends())));
        note(Aspect.NUMBER, !post.number().equals(entry.number()));
        return aspects;
    }

    private void note(Aspect aspect, boolean changed) {
        if (changed) {
            aspects.add(aspect);
        }
    }

    /** An empty cell takes no address away: somebody would find out only when they cannot get in. */
    private boolean changesMail() {
        return entry.mail().value() != null && !entry.mail().value().equals(known.mail());
    }

    private boolean sameTeam() {
        String after = entry.team().after(known.team());
        return folded(after).equals(folded(known.team()));
    }

    private static String folded(@Nullable String team) {
        return team == null ? "" : Folded.of(team);
    }

    private boolean sameHours() {
        BigDecimal before = known.post().hours();
        BigDecimal after = entry.terms().hours().after(before);
        return before == null || after == null ? before == after : before.compareTo(after) == 0;
    }

    private boolean changes(@Nullable UUID before, Told<Pointer> told, Field kind) {
        Pointer now = before == null ? null : new Pointer.Here(before);
        Pointer after = told.after(now);
        boolean drawn = before == null
                && after instanceof Pointer.Here(UUID manager)
                && house.has(new Tie(known.id(), manager, kind));
        return !drawn && !Objects.equals(after, now);
    }
}
