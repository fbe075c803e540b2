package nl.klankbord.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.klankbord.access.Open;
import nl.klankbord.access.Organisation;
import nl.klankbord.access.Organisation.House;
import nl.klankbord.access.session.CurrentViewer;
import nl.klankbord.web.LocalPath;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a work address and a password. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final Door door;
    private final Organisation organisation;
    private final SignInPage page;

    SignInController(SignIn signIn, Door door, Organisation organisation, SignInPage page) {
        this.signIn = signIn;
        this.door = door;
        this.organisation = organisation;
        this.page = page;
    }

    @Open
    @GetMapping("/sign-in")
    ModelAndView show(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        Optional<House> house = organisation.house();
        if (house.isEmpty()) {
            return Page.to("/setup");
        }
        if (CurrentViewer.of(request).isPresent()) {
            return Page.to(LocalPath.isOne(to) ? to : "/");
        }
        return page.show(house.get(), to, request);
    }

    @Open
    @PostMapping("/sign-in")
    ModelAndView attempt(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        Caller caller = Caller.of(form.typedAddress(), request);
        return switch (signIn.attempt(caller, form.typedPassword())) {
            case SignIn.Welcome(var person) -> {
                door.open(person, form.onOwnDevice(), caller, request, response);
                yield Page.to(LocalPath.isOne(form.onward()) ? form.onward() : "/");
            }
            case SignIn.Wrong() -> refused(form, "access.signin.wrong", HttpStatus.UNPROCESSABLE_CONTENT, request);
            case SignIn.TooOften() -> refused(form, "access.signin.tooOften", HttpStatus.TOO_MANY_REQUESTS, request);
        };
    }

    private ModelAndView refused(SignInForm form, String key, HttpStatus status, HttpServletRequest request) {
        SignInPage.Typed typed = new SignInPage.Typed(form.typedAddress(), form.onOwnDevice(), form.onward());
        return page.again(typed, Message.of(key), status, request);
    }
}
