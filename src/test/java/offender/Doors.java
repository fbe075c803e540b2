package offender;

import java.time.LocalDate;
import nl.klankbord.access.Open;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Doors that are not as they should be, and one that is. */
class Doors {

    @GetMapping("/no-sign")
    void everyDoorHasOneSign() {}

    @Open
    @SignedIn
    @GetMapping("/two-signs")
    void everyDoorHasOneSignNotTwo() {}

    @Open
    @RequestMapping("/no-verb")
    void everyDoorNamesItsVerb() {}

    @Open
    @PutMapping("/another-verb")
    void everyVerbIsOneThatFormsKnow() {}

    record Typed(boolean ticked, LocalDate day) {}

    @Open
    @PostMapping("/typed")
    void everyFormTakesWhatWasTyped(Typed form) {}

    @Open
    @GetMapping("/well")
    void allIsWell() {}

    static class Refusing {
        @Open
        @PostMapping("/refuses")
        ModelAndView aRefusedFormCanBeReloaded() {
            return Page.again("web/error", "");
        }
    }
}
