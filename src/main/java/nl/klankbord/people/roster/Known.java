package nl.klankbord.people.roster;

import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.people.Name;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in Klankbord, as the import sees them.
 *
 * @param manager the current line of the kind 'line' that this source keeps
 * @param guide the same, of the kind 'guide'
 */
record Known(
        UUID id,
        Name name,
        @Nullable String mail,
        @Nullable String team,
        @Nullable UUID manager,
        @Nullable UUID guide,
        Post post) {

    boolean left(LocalDate today) {
        return post.ends() != null && post.ends().isBefore(today);
    }

    Known leaving(LocalDate last) {
        var post = new Post(
                this.post.source(), this.post.number(), this.post.starts(), last, this.post.job(), this.post.hours());
        return new Known(id, name, mail, team, manager, guide, post);
    }
}
