package nl.klankbord.knowledge.guide;

import java.time.Clock;
import java.time.LocalDate;
import nl.klankbord.privacy.law.Law;
import nl.klankbord.privacy.law.Topic;
import nl.klankbord.web.Language;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days that run while somebody is absent, in the words of the law and with what holds in this organisation. */
@Component
public class AbsenceDays {

    private final Law law;
    private final Clock clock;

    AbsenceDays(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    /** From the day that was typed on this page, if it is one. */
    public Dates from(@Nullable String typed, String path, Language language) {
        return Dates.of(path, Typed.line(typed), LocalDate.now(clock), law.about(Topic.ABSENCE, language));
    }
}
