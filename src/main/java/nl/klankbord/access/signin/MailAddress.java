package nl.klankbord.access.signin;

import java.util.regex.Pattern;

/** Whether something is one address for mail: no list of them, and nothing that a letter would read as a heading. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern ONE = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+");

    private MailAddress() {}

    /** Whether it looks like one; whether anybody has it is found out by writing to it. */
    public static boolean looksLikeOne(String address) {
        return address.length() <= LONGEST && ONE.matcher(address).matches();
    }
}
