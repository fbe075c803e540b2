package nl.klankbord.access;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.klankbord.web.NotHere;

/** Whose eyes the present work is done with. Outside of it nobody looks, and the database shows nothing. */
public final class Looking {

    private static final ScopedValue<UUID> WHO = ScopedValue.newInstance();

    private Looking() {}

    /** Does the work as this person; whatever begins a transaction inside sees what they may see. */
    public static void as(UUID person, Runnable work) {
        ScopedValue.where(WHO, person).run(work);
    }

    /** Does the work as this person and hands on what came of it. */
    public static <T> T with(UUID person, Callable<T> work) throws Exception {
        return ScopedValue.where(WHO, person).call(work::call);
    }

    /** The person whose eyes these are, if anybody's. */
    public static Optional<UUID> who() {
        return WHO.isBound() ? Optional.of(WHO.get()) : Optional.empty();
    }

    /** The person whose eyes these are; {@link NotHere} when nobody looks, for then there is nothing to see. */
    public static UUID me() {
        return who().orElseThrow(NotHere::new);
    }
}
