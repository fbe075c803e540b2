package nl.klankbord.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** My passkeys. */
@Controller
class PasskeyController {

    private static final String TEMPLATE = "access/passkey/list";

    private final Passkeys passkeys;
    private final Enrolment enrolment;
    private final PasskeyHouse house;

    PasskeyController(Passkeys passkeys, Enrolment enrolment, PasskeyHouse house) {
        this.passkeys = passkeys;
        this.enrolment = enrolment;
        this.house = house;
    }

    @SignedIn
    @GetMapping("/me/passkeys")
    ModelAndView show(HttpServletRequest request) {
        return Page.show(TEMPLATE, screen("", Refusals.none(), request));
    }

    /** The password is asked before the device, so that no device keeps a passkey that the house did not take. */
    @SignedIn
    @PostMapping("/me/passkeys/attempt")
    ModelAndView begin(PasskeyForm form, Viewer viewer, HttpServletRequest request) {
        Ceremony ceremony = house.ceremony(request).orElseThrow(NotHere::new);
        Refusals refusals = enrolment.refusals(viewer, form.typedName(), form.typedCurrent());
        if (refusals.any()) {
            return Page.again(TEMPLATE, screen(form.typedName(), refusals, request));
        }
        return Page.show(
                "access/passkey/attempt",
                new PasskeyAttemptScreen(form.typedName(), enrolment.invitation(viewer, ceremony)));
    }

    /** Whoever reloads that page begins anew: what a device is asked to sign is asked once. */
    @SignedIn
    @GetMapping("/me/passkeys/attempt")
    ModelAndView again() {
        return Page.to("/me/passkeys");
    }

    @SignedIn
    @PostMapping("/me/passkeys")
    ModelAndView add(PasskeyForm form, Viewer viewer, HttpServletRequest request) {
        Ceremony ceremony = house.ceremony(request).orElseThrow(NotHere::new);
        Refusals refusals = enrolment.add(viewer, form.typedName(), form.answer(), ceremony);
        return refusals.any()
                ? Page.again(TEMPLATE, screen(form.typedName(), refusals, request))
                : Page.to("/me/passkeys", "toast.passkeyAdded");
    }

    @SignedIn
    @DeleteMapping("/me/passkeys/{passkey}")
    ModelAndView remove(@PathVariable UUID passkey) {
        if (!passkeys.remove(passkey)) {
            throw new NotHere();
        }
        return Page.to("/me/passkeys", "toast.passkeyRemoved");
    }

    private PasskeysScreen screen(String name, Refusals refusals, HttpServletRequest request) {
        return new PasskeysScreen(
                passkeys.own().stream()
                        .map(it -> new PasskeysScreen.Line(it.id(), it.name(), it.since(), it.used()))
                        .toList(),
                house.offered(request),
                name,
                refusals);
    }
}
