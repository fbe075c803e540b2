package nl.klankbord.access.signin;

import java.util.List;
import nl.klankbord.access.Cast;
import nl.klankbord.web.Refusals;

/**
 * The door.
 *
 * @param to where to go afterwards, a path of our own
 * @param links whether one can ask for a link by mail
 * @param passkeys whether one can sign in with a passkey
 * @param cast whom one may tap to be, in the example organisation; empty anywhere else
 */
public record SignInScreen(
        String organisation,
        String address,
        boolean ownDevice,
        String to,
        boolean links,
        boolean passkeys,
        Refusals refusals,
        List<Cast.Member> cast) {}
