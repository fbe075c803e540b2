package nl.klankbord.access.signin;

import java.util.Locale;
import java.util.Set;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/** What a password must be: long, and not what everybody tries first. No capitals or signs are asked for; length does more. */
public final class PasswordRules {

    private static final int FEWEST_DIFFERENT = 5;

    /** What is left of most bad passwords when the year and the exclamation mark are gone. */
    private static final Set<String> TRIED_FIRST = Set.of(
            "",
            "a",
            "aa",
            "ab",
            "abc",
            "abcd",
            "abcdefghij",
            "qwerty",
            "qwertyuiop",
            "asdfghjkl",
            "welkom",
            "wachtwoord",
            "password",
            "passwort",
            "geheim",
            "klankbord",
            "letmein",
            "iloveyou",
            "nederland",
            "amsterdam",
            "rotterdam",
            "utrecht",
            "feyenoord",
            "zomer",
            "herfst",
            "winter",
            "lente",
            "voorjaar",
            "najaar",
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "summer",
            "autumn",
            "spring",
            "maandag",
            "vrijdag",
            "welcome",
            "welkomwelkom",
            "admin",
            "beheer",
            "beheerder",
            "administrator",
            "test",
            "testtest");

    private PasswordRules() {}

    /**
     * Why this password is not taken, under the name of its field.
     *
     * @param address the work address of the person, empty when it is not known
     */
    public static Refusals refusals(String field, @Nullable String typed, String address) {
        String password = typed == null ? "" : typed;
        int length = password.codePointCount(0, password.length());
        return Refusals.collect()
                .when(length < Passwords.SHORTEST, field, "access.password.short", Passwords.SHORTEST)
                .when(password.length() > Passwords.LONGEST, field, "access.password.long", Passwords.LONGEST)
                .when(easy(password, address), field, "access.password.easy")
                .done();
    }

    private static boolean easy(String password, String address) {
        String lower = password.toLowerCase(Locale.ROOT);
        String core = lower.replaceAll("[^\\p{L}]", "");
        String name = address.toLowerCase(Locale.ROOT).replaceFirst("@.*", "").replaceAll("[^\\p{L}]", "");
        return lower.codePoints().distinct().count() < FEWEST_DIFFERENT
                || TRIED_FIRST.contains(core)
                || lower.strip().equalsIgnoreCase(address)
                || (!name.isEmpty() && core.equals(name));
    }
}
