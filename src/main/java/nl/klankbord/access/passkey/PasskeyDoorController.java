package nl.klankbord.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.klankbord.access.Open;
import nl.klankbord.access.passkey.Passkeys.Entered;
import nl.klankbord.access.signin.Caller;
import nl.klankbord.access.signin.Door;
import nl.klankbord.access.signin.Guess;
import nl.klankbord.access.signin.SignInPage;
import nl.klankbord.access.signin.Throttle;
import nl.klankbord.web.LocalPath;
import nl.klankbord.web.Message;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a passkey. The browser asks for something to sign, and its device says who it is. */
@Controller
class PasskeyDoorController {

    private final PasskeyHouse house;
    private final ShownPasskeys shown;
    private final Challenges challenges;
    private final Throttle throttle;
    private final Door door;
    private final SignInPage page;

    PasskeyDoorController(
            PasskeyHouse house,
            ShownPasskeys shown,
            Challenges challenges,
            Throttle throttle,
            Door door,
            SignInPage page) {
        this.house = house;
        this.shown = shown;
        this.challenges = challenges;
        this.throttle = throttle;
        this.door = door;
        this.page = page;
    }

    @Open
    @PostMapping("/sign-in/passkey/challenge")
    ResponseEntity<String> ask(HttpServletRequest request) {
        Ceremony ceremony = house.ceremony(request).orElseThrow(NotHere::new);
        if (!throttle.admits(Caller.of("", request).askForChallenge())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ceremony.question(challenges.offer(null)));
    }

    @Open
    @PostMapping("/sign-in/passkey")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "false") boolean ownDevice,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        Ceremony ceremony = house.ceremony(request).orElseThrow(NotHere::new);
        SignInPage.Typed typed = new SignInPage.Typed("", ownDevice, to);
        Guess guess = Caller.of("", request).atPasskey();
        if (!throttle.admits(guess)) {
            return page.again(typed, Message.of("access.passkey.tooOften"), HttpStatus.TOO_MANY_REQUESTS, request);
        }
        Optional<Entered> entered = shown.enter(ceremony, credential);
        if (entered.isEmpty()) {
            return page.again(typed, Message.of("access.passkey.unknown"), HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        throttle.right(guess);
        Entered who = entered.get();
        door.open(who.person(), ownDevice, Caller.of(who.address(), request), request, response);
        return Page.to(LocalPath.isOne(to) ? to : "/");
    }

    /** A reload of the page that came back. */
    @Open
    @GetMapping("/sign-in/passkey")
    ModelAndView again() {
        return Page.to("/sign-in");
    }
}
