package nl.klankbord.privacy.spi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What somebody asked of those who wrote about them, as far as a letter may say it. */
public interface AskedWords {

    /** Until when the viewer can look at their words; empty when nothing of this request waits for them any more. */
    Optional<LocalDate> until(UUID request);
}
