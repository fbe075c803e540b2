package nl.klankbord.conversation.preparation;

import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Letting the other read one line, and taking it back. */
@Controller
class SharingController {

    private static final String SHARING = "/conversations/{id}/preparation/{line}/sharing";

    private final Keeping keeping;
    private final Preparations preparations;

    SharingController(Keeping keeping, Preparations preparations) {
        this.keeping = keeping;
        this.preparations = preparations;
    }

    @SignedIn
    @PostMapping(SHARING)
    ModelAndView share(@PathVariable UUID id, @PathVariable UUID line, @RequestParam Map<String, String> fields) {
        return keeping.unlessEmptied(id, line, fields, () -> {
            preparations.share(id, line);
            return Keeping.at(id, line);
        });
    }

    @SignedIn
    @DeleteMapping(SHARING)
    ModelAndView takeBack(@PathVariable UUID id, @PathVariable UUID line, @RequestParam Map<String, String> fields) {
        return keeping.unlessEmptied(
                id, line, fields, () -> preparations.takeBack(id, line) ? Keeping.at(id, line) : Keeping.stays(id));
    }
}
