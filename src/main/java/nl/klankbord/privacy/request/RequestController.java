package nl.klankbord.privacy.request;

import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A request for access: asking, waiting and reading the answer; and the dates, for those who see to them. */
@Controller
class RequestController {

    private final RequestReader reader;
    private final Requests requests;

    RequestController(RequestReader reader, Requests requests) {
        this.reader = reader;
        this.requests = requests;
    }

    @SignedIn
    @GetMapping("/me/request")
    ModelAndView show(Viewer viewer) {
        return Page.show("privacy/request/show", reader.own(viewer.language()));
    }

    @SignedIn
    @PostMapping("/me/request")
    ModelAndView ask() {
        return Page.to("/me/request", requests.ask() ? "toast.accessAsked" : "toast.accessAlreadyAsked");
    }

    @SignedIn
    @DeleteMapping("/me/request/{id}")
    ModelAndView takeBack(@PathVariable UUID id) {
        requests.takeBack(id);
        return Page.to("/me/request", "toast.accessTakenBack");
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/privacy/requests")
    ModelAndView watch(Viewer viewer) {
        return Page.show("privacy/request/watch", reader.watched(viewer.language()));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping("/privacy/requests/{id}/extension")
    ModelAndView extend(@PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        boolean known = why.equals("complex") || why.equals("many");
        return Page.to(
                "/privacy/requests",
                known && requests.extend(id, why) ? "toast.accessExtended" : "toast.accessNotExtended");
    }
}
