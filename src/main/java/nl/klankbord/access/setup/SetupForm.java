package nl.klankbord.access.setup;

import nl.klankbord.access.setup.Setup.Founding;
import nl.klankbord.access.signin.PasswordRules;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/** What was typed to make the organisation. */
public record SetupForm(
        @Nullable String code,
        @Nullable String organisation,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String address,
        @Nullable String password) {

    static SetupForm empty() {
        return new SetupForm("", "", "", "", "", "");
    }

    Refusals refusals() {
        return Refusals.collect()
                .when(text(code).isEmpty(), "code", "access.setup.code.missing")
                .when(text(organisation).isEmpty(), "organisation", "access.setup.organisation.missing")
                .when(text(givenName).isEmpty(), "givenName", "access.setup.givenName.missing")
                .when(text(familyName).isEmpty(), "familyName", "access.setup.familyName.missing")
                .when(!text(address).matches("[^@\\s]+@[^@\\s]+"), "address", "access.setup.address.wrong")
                .with(PasswordRules.refusals("password", password, text(address)))
                .done();
    }

    Founding founding(Language language) {
        return new Founding(
                text(code),
                text(organisation),
                false,
                text(givenName),
                text(familyName),
                text(address),
                password == null ? "" : password,
                language);
    }

    /** What to show again in a field; the password is not among it. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
