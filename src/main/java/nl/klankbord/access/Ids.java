package nl.klankbord.access;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** New identifiers: UUIDs of version 7, so that rows of one time lie together. */
public final class Ids {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** An identifier that was never given out before. */
    public static UUID next() {
        return NEXT.generate();
    }
}
