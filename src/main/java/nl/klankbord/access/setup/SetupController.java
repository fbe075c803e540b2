package nl.klankbord.access.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Open;
import nl.klankbord.access.Organisation;
import nl.klankbord.access.signin.Door;
import nl.klankbord.web.LanguageCookie;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Making the organisation and its administrator. */
@Controller
class SetupController {

    private static final String TEMPLATE = "access/setup/show";

    private final Setup setup;
    private final Door door;
    private final Organisation organisation;

    SetupController(Setup setup, Door door, Organisation organisation) {
        this.setup = setup;
        this.door = door;
        this.organisation = organisation;
    }

    @Open
    @GetMapping("/setup")
    ModelAndView show() {
        if (organisation.house().isPresent()) {
            return Page.to("/");
        }
        return Page.show(TEMPLATE, new SetupScreen(SetupForm.empty(), Refusals.none()));
    }

    @Open
    @PostMapping("/setup")
    ModelAndView found(SetupForm form, HttpServletRequest request, HttpServletResponse response) {
        Refusals refusals = form.refusals();
        if (refusals.any()) {
            return Page.again(TEMPLATE, new SetupScreen(form, refusals));
        }
        Optional<UUID> first = setup.found(form.founding(LanguageCookie.read(request)));
        if (first.isEmpty()) {
            Refusals wrong = Refusals.of("code", Message.of("access.setup.code.wrong"));
            return Page.again(TEMPLATE, new SetupScreen(form, wrong));
        }
        door.open(first.get(), true, request, response);
        return Page.to("/imports", "toast.organisationMade");
    }
}
