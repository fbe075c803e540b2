package nl.klankbord.access.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.klankbord.access.Open;
import nl.klankbord.access.session.Token;
import nl.klankbord.access.signin.Caller;
import nl.klankbord.access.signin.Door;
import nl.klankbord.access.signin.Guess;
import nl.klankbord.access.signin.Throttle;
import nl.klankbord.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a link. Looking uses nothing up, because mail servers open links before people do; one tap there does. */
@Controller
class LinkDoorController {

    private static final String TEMPLATE = "access/link/door";

    private final Links links;
    private final Door door;
    private final Throttle throttle;

    LinkDoorController(Links links, Door door, Throttle throttle) {
        this.links = links;
        this.door = door;
        this.throttle = throttle;
    }

    @Open
    @GetMapping("/sign-in-link/{secret}")
    ModelAndView look(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        Optional<Boolean> askedHere = links.look(new Token(secret), LinkCookie.read(request));
        ModelAndView page =
                unsaid(response, new LinkDoorScreen(secret, askedHere.isPresent(), askedHere.orElse(false)));
        page.setStatus(askedHere.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        return page;
    }

    @Open
    @PostMapping("/sign-in-link/{secret}")
    ModelAndView enter(
            @PathVariable String secret,
            @RequestParam(defaultValue = "false") boolean ownDevice,
            HttpServletRequest request,
            HttpServletResponse response) {
        Guess guess = Caller.of("", request).atCode();
        if (!throttle.admits(guess)) {
            ModelAndView page = unsaid(response, new LinkDoorScreen(secret, false, false));
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page;
        }
        Optional<Links.Entered> entered = links.use(new Token(secret));
        if (entered.isEmpty()) {
            ModelAndView page = unsaid(response, new LinkDoorScreen(secret, false, false));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        throttle.right(guess);
        Links.Entered who = entered.get();
        door.open(who.person(), ownDevice, Caller.of(who.address(), request), request, response);
        return Page.to("/", "toast.enteredByLink");
    }

    /** The address of this page is a secret: no page that follows, and no picture on it, hears of it. */
    private static ModelAndView unsaid(HttpServletResponse response, LinkDoorScreen screen) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return Page.show(TEMPLATE, screen);
    }
}
