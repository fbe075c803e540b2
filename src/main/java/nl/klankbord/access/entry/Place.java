package nl.klankbord.access.entry;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where this Klankbord is, for people on their way to it.
 *
 * @param address with scheme and name, without a slash at the end
 */
record Place(String address) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether nobody can come here from another device. */
    boolean onlyHere() {
        return HERE.stream().anyMatch(name -> address.matches("https?://" + Pattern.quote(name) + "(:\\d+)?"));
    }

    String link(Code code) {
        return address + "/entry?code=" + code.letters();
    }
}
