package nl.klankbord.conversation.placing;

import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a text could go. The text itself is only passed on to the page. */
@Component
class PlacingReader {

    private final PlacingRows rows;
    private final Lines lines;

    PlacingReader(PlacingRows rows, Lines lines) {
        this.rows = rows;
        this.lines = lines;
    }

    @Transactional(readOnly = true)
    public PlacingScreen read(PlacingForm form, Refusals refusals) {
        List<Colleague> people = Stream.concat(lines.guides().stream(), lines.team().stream())
                .distinct()
                .toList();
        return new PlacingScreen(
                form.typedText(), rows.ahead(), people, form.person(), form.chosenId(), false, refusals);
    }
}
