package nl.klankbord.access.example;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.klankbord.access.Open;
import nl.klankbord.access.signin.Door;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One tap to be one of the cast. In any other organisation this door is not there: the database says so, not a setting. */
@Controller
class ExampleSessionController {

    private final ExampleAccounts accounts;
    private final Door door;

    ExampleSessionController(ExampleAccounts accounts, Door door) {
        this.accounts = accounts;
        this.door = door;
    }

    @Open
    @PostMapping("/example/session")
    ModelAndView begin(@RequestParam UUID person, HttpServletRequest request, HttpServletResponse response) {
        UUID known = accounts.find(person).orElseThrow(NotHere::new);
        door.open(known, true, request, response);
        return Page.to("/");
    }
}
