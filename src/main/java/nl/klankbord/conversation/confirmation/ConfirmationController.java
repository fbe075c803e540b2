package nl.klankbord.conversation.confirmation;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.conversation.minutes.VersionReader;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying yes to a version of the minutes. */
@Controller
@RequestMapping("/conversations/{id}/minutes/{number}/confirmation")
class ConfirmationController {

    private final Confirmations confirmations;
    private final VersionReader versions;

    ConfirmationController(Confirmations confirmations, VersionReader versions) {
        this.confirmations = confirmations;
        this.versions = versions;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable int number) {
        return Page.to(version(id, number));
    }

    @SignedIn
    @PostMapping
    ModelAndView confirm(@PathVariable UUID id, @PathVariable int number, Viewer viewer) {
        return confirmations.confirm(id, real(number))
                ? Page.to(version(id, number), "toast.minutesConfirmed")
                : newest(id, viewer);
    }

    /** Nobody says yes to words that were replaced meanwhile: they read the new ones first. */
    private ModelAndView newest(UUID id, Viewer viewer) {
        return Page.to(version(id, versions.newest(id, viewer.id())), "toast.minutesNewer");
    }

    private static int real(int number) {
        if (number < 1) {
            throw new NotHere();
        }
        return number;
    }

    private static String version(UUID id, int number) {
        return "/conversations/" + id + "/minutes/" + number;
    }
}
