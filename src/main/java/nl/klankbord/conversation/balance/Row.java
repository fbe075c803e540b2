package nl.klankbord.conversation.balance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody of the team, with what is worth a look. */
public record Row(Standing standing, @Nullable Sign sign) {

    static Row of(Standing standing, Optional<Sign> sign) {
        return new Row(standing, sign.orElse(null));
    }

    /** Where their contacts are. */
    public String href() {
        return "/people/" + standing.who().id() + "/contacts";
    }
}
