package nl.klankbord.conversation.today;

import java.util.UUID;
import nl.klankbord.conversation.series.Rhythms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The day of the person whose home page is being drawn: read by the first part that asks, and kept for the others. */
@Component
@RequestScope
class TodaysDay {

    private final DayReader reader;
    private final Rhythms rhythms;
    private @Nullable Day day;

    TodaysDay(DayReader reader, Rhythms rhythms) {
        this.reader = reader;
        this.rhythms = rhythms;
    }

    public Day of(UUID me) {
        Day read = day == null ? fresh(me) : day;
        day = read;
        return read;
    }

    private Day fresh(UUID me) {
        Day read = reader.of(me);
        if (!read.due()) {
            return read;
        }
        rhythms.keepUp();
        return reader.of(me);
    }
}
