package nl.klankbord.today;

import nl.klankbord.access.Viewer;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws what rooms have to say today, all of it seen at one moment. */
@Service
class TodayReader {

    private final Drawing drawing;

    TodayReader(Drawing drawing) {
        this.drawing = drawing;
    }

    @Transactional(readOnly = true)
    public TodayScreen today(Frame frame, Viewer viewer) {
        return new TodayScreen(
                drawing.page("today.sentence", frame, viewer.id()),
                drawing.page("today", frame, viewer.id()),
                drawing.page("today.side", frame, viewer.id()),
                drawing.page("today.under", frame, viewer.id()));
    }
}
