package nl.klankbord.conversation.today;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The day of the person whose home page is being drawn: read by the first part that asks, and kept for the others. */
@Component
@RequestScope
class TodaysDay {

    private final DayReader reader;
    private @Nullable Day day;

    TodaysDay(DayReader reader) {
        this.reader = reader;
    }

    public Day of(UUID me) {
        Day read = day == null ? reader.of(me) : day;
        day = read;
        return read;
    }
}
