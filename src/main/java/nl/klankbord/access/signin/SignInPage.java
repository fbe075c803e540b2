package nl.klankbord.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.klankbord.access.Cast;
import nl.klankbord.access.Letterbox;
import nl.klankbord.access.Organisation;
import nl.klankbord.access.Organisation.House;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page, with every way in that this house has. */
@Component
public class SignInPage {

    private static final String TEMPLATE = "access/signin/show";

    private final Organisation organisation;
    private final Letterbox letterbox;
    private final PasskeyOffer passkeys;
    private final ObjectProvider<Cast> cast;

    SignInPage(Organisation organisation, Letterbox letterbox, PasskeyOffer passkeys, ObjectProvider<Cast> cast) {
        this.organisation = organisation;
        this.letterbox = letterbox;
        this.passkeys = passkeys;
        this.cast = cast;
    }

    ModelAndView show(House house, String to, HttpServletRequest request) {
        return Page.show(TEMPLATE, screen(house, new Typed("", false, to), Refusals.none(), request));
    }

    /** The page again, with what was typed and what to do about it. */
    public ModelAndView again(Typed typed, Message refusal, HttpStatus status, HttpServletRequest request) {
        House house = organisation.house().orElse(new House("", false));
        ModelAndView page = Page.again(TEMPLATE, screen(house, typed, Refusals.of("address", refusal), request));
        page.setStatus(status);
        return page;
    }

    private SignInScreen screen(House house, Typed typed, Refusals refusals, HttpServletRequest request) {
        Cast known = house.example() ? cast.getIfAvailable() : null;
        return new SignInScreen(
                house.name(),
                typed.address(),
                typed.ownDevice(),
                typed.to(),
                letterbox.reaches(house),
                passkeys.offered(request),
                refusals,
                known == null ? List.of() : known.members());
    }

    /**
     * What was typed at the door, without the password.
     *
     * @param to where to go afterwards
     */
    public record Typed(String address, boolean ownDevice, String to) {}
}
