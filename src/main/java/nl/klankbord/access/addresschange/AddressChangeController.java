package nl.klankbord.access.addresschange;

import jakarta.servlet.http.HttpServletRequest;
import nl.klankbord.access.Letterbox;
import nl.klankbord.access.Organisation;
import nl.klankbord.access.Organisation.House;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.access.signin.PasskeyOffer;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The address I sign in with. The answer is the same for every other address, so that nobody learns who works here. */
@Controller
class AddressChangeController {

    private static final String TEMPLATE = "access/addresschange/show";
    private static final String PAGE = "/me/address";

    private final AddressChanges changes;
    private final AddressRules rules;
    private final Organisation organisation;
    private final Letterbox letterbox;
    private final PasskeyOffer passkeys;

    AddressChangeController(
            AddressChanges changes,
            AddressRules rules,
            Organisation organisation,
            Letterbox letterbox,
            PasskeyOffer passkeys) {
        this.changes = changes;
        this.rules = rules;
        this.organisation = organisation;
        this.letterbox = letterbox;
        this.passkeys = passkeys;
    }

    @SignedIn
    @GetMapping(PAGE)
    ModelAndView show(HttpServletRequest request) {
        return Page.show(TEMPLATE, screen("", Refusals.none(), request));
    }

    @SignedIn
    @PostMapping(PAGE)
    ModelAndView ask(AddressChangeForm form, Viewer viewer, HttpServletRequest request) {
        House house = house();
        if (!letterbox.reaches(house)) {
            throw new NotHere();
        }
        Refusals refusals = rules.refusals(viewer, form, house, request);
        if (refusals.any()) {
            return Page.again(TEMPLATE, screen(form.typedAddress(), refusals, request));
        }
        changes.ask(viewer.id(), form.folded());
        return Page.to(PAGE, "toast.addressAsked");
    }

    @SignedIn
    @DeleteMapping(PAGE)
    ModelAndView drop() {
        return Page.to(PAGE, changes.drop() ? "toast.addressDropped" : "toast.addressStands");
    }

    private AddressChangeScreen screen(String typed, Refusals refusals, HttpServletRequest request) {
        AddressChanges.Own own = changes.own();
        return new AddressChangeScreen(
                own.address(), own.waiting(), letterbox.reaches(house()), passkeys.offered(request), typed, refusals);
    }

    private House house() {
        return organisation.house().orElseThrow(NotHere::new);
    }
}
