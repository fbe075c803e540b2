package nl.klankbord.access.addresschange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Predicate;
import nl.klankbord.access.Open;
import nl.klankbord.access.session.Token;
import nl.klankbord.access.signin.Caller;
import nl.klankbord.access.signin.Guess;
import nl.klankbord.access.signin.Throttle;
import nl.klankbord.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages behind the links to a new and to a former address. Looking does nothing, because mail servers look before people do. */
@Controller
class AddressDoorController {

    private static final String CONFIRMATION = "confirmation";
    private static final String RETURN = "return";

    private final AddressChanges changes;
    private final Throttle throttle;

    AddressDoorController(AddressChanges changes, Throttle throttle) {
        this.changes = changes;
        this.throttle = throttle;
    }

    @Open
    @GetMapping("/address-confirmation/{secret}")
    ModelAndView look(@PathVariable String secret, HttpServletResponse response) {
        return looked(CONFIRMATION, secret, changes.asked(new Token(secret)), response);
    }

    @Open
    @PostMapping("/address-confirmation/{secret}")
    ModelAndView confirm(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> address = changes.asked(new Token(secret));
        return tapped(CONFIRMATION, secret, address, changes::confirm, request, response);
    }

    @Open
    @GetMapping("/address-return/{secret}")
    ModelAndView lookBack(@PathVariable String secret, HttpServletResponse response) {
        return looked(RETURN, secret, changes.former(new Token(secret)), response);
    }

    @Open
    @PostMapping("/address-return/{secret}")
    ModelAndView turnBack(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> address = changes.former(new Token(secret));
        return tapped(RETURN, secret, address, changes::turnBack, request, response);
    }

    private static ModelAndView looked(
            String sort, String secret, Optional<String> address, HttpServletResponse response) {
        String state = address.isPresent() ? "open" : "over";
        HttpStatus status = address.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND;
        return page(new AddressDoorScreen(sort, state, secret, address.orElse("")), status, response);
    }

    private ModelAndView tapped(
            String sort,
            String secret,
            Optional<String> address,
            Predicate<Token> deed,
            HttpServletRequest request,
            HttpServletResponse response) {
        AddressDoorScreen over = new AddressDoorScreen(sort, "over", secret, "");
        Guess guess = Caller.of("", request).atCode();
        if (!throttle.admits(guess)) {
            return page(over, HttpStatus.TOO_MANY_REQUESTS, response);
        }
        if (!deed.test(new Token(secret))) {
            return page(over, HttpStatus.UNPROCESSABLE_CONTENT, response);
        }
        throttle.right(guess);
        return page(new AddressDoorScreen(sort, "done", secret, address.orElse("")), HttpStatus.OK, response);
    }

    /** The address of this page is a secret: no page that follows, and no picture on it, hears of it. */
    private static ModelAndView page(AddressDoorScreen screen, HttpStatus status, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        ModelAndView page = Page.show("access/addresschange/door", screen);
        page.setStatus(status);
        return page;
    }
}
