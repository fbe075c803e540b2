package nl.klankbord.conversation.withdrawal;

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

/** Taking one's yes to the minutes back. */
@Controller
@RequestMapping("/conversations/{id}/minutes/{number}/withdrawal")
class WithdrawalController {

    private final Withdrawals withdrawals;
    private final VersionReader versions;

    WithdrawalController(Withdrawals withdrawals, VersionReader versions) {
        this.withdrawals = withdrawals;
        this.versions = versions;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable int number) {
        return Page.to(version(id, number));
    }

    @SignedIn
    @PostMapping
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable int number, Viewer viewer) {
        if (number < 1) {
            throw new NotHere();
        }
        return withdrawals.withdraw(id, number)
                ? Page.to(version(id, number), "toast.minutesUnconfirmed")
                : Page.to(version(id, versions.newest(id, viewer.id())), "toast.minutesNewer");
    }

    private static String version(UUID id, int number) {
        return "/conversations/" + id + "/minutes/" + number;
    }
}
