package nl.klankbord.conversation.minutes;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One version of the minutes: what it says, who confirmed it, and what one can do now. Old ones stay to be read. */
@Controller
class VersionController {

    private final VersionReader reader;

    VersionController(VersionReader reader) {
        this.reader = reader;
    }

    @SignedIn
    @GetMapping("/conversations/{id}/minutes/{number}")
    ModelAndView show(@PathVariable UUID id, @PathVariable int number, Viewer viewer) {
        if (number < 1) {
            throw new NotHere();
        }
        return Page.show(VersionReader.PAGE, reader.read(id, number, viewer.id(), "", Refusals.none()));
    }

    /** Where the minutes are read, or written when there are none yet. */
    @SignedIn
    @GetMapping("/conversations/{id}/minutes/newest")
    ModelAndView newest(@PathVariable UUID id, Viewer viewer) {
        int newest = reader.newest(id, viewer.id());
        return Page.to("/conversations/" + id + "/minutes" + (newest == 0 ? "" : "/" + newest));
    }
}
