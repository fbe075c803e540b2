package nl.klankbord.people.line;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.stereotype.Component;

/** On somebody's page: who guides them, and whom they guide, with the past of it. */
@Component
class LinesPart implements Part {

    private static final Set<String> KEEPERS = Set.of(Role.HR.code(), Role.ADMINISTRATOR.code());

    private final KeptLines lines;
    private final Drawing drawing;

    LinesPart(KeptLines lines, Drawing drawing) {
        this.lines = lines;
        this.drawing = drawing;
    }

    @Override
    public String page() {
        return "person";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        List<Line> known = lines.of(about);
        boolean keeper = !Collections.disjoint(frame.guest().roles(), KEEPERS);
        if (known.isEmpty() && !keeper) {
            return Optional.empty();
        }
        LocalDate today = frame.dates().today();
        return Optional.of(drawing.of("people/line/part", frame, LinesPartScreen.of(about, known, today, keeper)));
    }
}
