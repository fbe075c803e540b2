package nl.klankbord.access.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Whether one can sign in with a passkey here. Asked for the sign-in page, answered where passkeys are known. */
public interface PasskeyOffer {

    /** False where browsers know no passkeys, because nobody can tell this house from another. */
    boolean offered(HttpServletRequest request);
}
