package nl.klankbord.access.addresschange;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.klankbord.access.Organisation.House;
import nl.klankbord.access.Viewer;
import nl.klankbord.access.me.OwnAccounts;
import nl.klankbord.access.me.OwnPassword;
import nl.klankbord.access.passkey.ShownPasskeys;
import nl.klankbord.access.signin.Guess;
import nl.klankbord.access.signin.Guess.Limit;
import nl.klankbord.access.signin.MailAddress;
import nl.klankbord.access.signin.Throttle;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;

/** What another address must be, and that it is its owner who asks. Whether somebody has it is none of these rules. */
@Component
class AddressRules {

    private static final int LETTERS = 5;

    private final OwnAccounts own;
    private final OwnPassword password;
    private final ShownPasskeys passkeys;
    private final Throttle throttle;

    AddressRules(OwnAccounts own, OwnPassword password, ShownPasskeys passkeys, Throttle throttle) {
        this.own = own;
        this.password = password;
        this.passkeys = passkeys;
        this.throttle = throttle;
    }

    Refusals refusals(Viewer viewer, AddressChangeForm form, House house, HttpServletRequest request) {
        Refusals wrong = Refusals.collect()
                .when(!MailAddress.looksLikeOne(form.folded()), "address", "access.link.address.wrong")
                .when(form.folded().equals(own.address()), "address", "access.addresschange.same")
                .when(house.example() && !fitsExample(form.folded()), "address", "access.addresschange.example")
                .done();
        if (wrong.any()) {
            return wrong;
        }
        Refusals stranger = stranger(viewer, form, request);
        return stranger.any() || throttle.admits(letters(viewer.id(), form.folded()))
                ? stranger
                : Refusals.of("address", Message.of("access.addresschange.tooOften"));
    }

    /** Whoever finds a screen open knows no password and has no finger. */
    private Refusals stranger(Viewer viewer, AddressChangeForm form, HttpServletRequest request) {
        if (!form.signed().isEmpty()) {
            return passkeys.areOf(viewer.id(), form.signed(), request)
                    ? Refusals.none()
                    : Refusals.of("current", Message.of("access.addresschange.passkey"));
        }
        String refusal = password.refusal(viewer, form.typedCurrent());
        return refusal == null ? Refusals.none() : Refusals.of("current", Message.of(refusal));
    }

    /** Nobody is flooded with letters, whoever asks for them. */
    private static Guess letters(UUID viewer, String address) {
        return Guess.in(new Limit("address of|" + viewer, LETTERS), new Limit("address to|" + address, LETTERS));
    }

    /** The people of an example do not exist; nor may a letter to one of them ever arrive. */
    private static boolean fitsExample(String address) {
        return address.endsWith(".example");
    }
}
