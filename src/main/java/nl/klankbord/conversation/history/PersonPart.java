package nl.klankbord.conversation.history;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.stereotype.Component;

/** What went before with this person, on the page about them. */
@Component
class PersonPart implements Part {

    private static final int FIRST = 4;

    private final HistoryReader reader;
    private final Drawing drawing;

    PersonPart(HistoryReader reader, Drawing drawing) {
        this.reader = reader;
        this.drawing = drawing;
    }

    @Override
    public String page() {
        return "person";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        if (Looking.who().filter(about::equals).isPresent()) {
            return Optional.empty();
        }
        TimelineScreen line = reader.with(about, null);
        return line.entries().isEmpty()
                ? Optional.empty()
                : Optional.of(drawing.of("conversation/history/part", frame, line.shortened(FIRST)));
    }
}
