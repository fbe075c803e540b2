package nl.klankbord.conversation.course;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The screen on the table while two people talk. */
@Controller
class CourseController {

    private final CourseReader reader;

    CourseController(CourseReader reader) {
        this.reader = reader;
    }

    @SignedIn
    @GetMapping("/conversations/{id}/course")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Page.show("conversation/course/show", reader.read(id, viewer.language()));
    }
}
