package nl.klankbord.people.roster;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A work address as somebody signs in with it: small letters throughout. */
final class MailAddress {
    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@<>(),;:\"\\\\]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250})\\.[\\p{L}\\p{N}-]{2,}");

    private MailAddress() {}

    /** The address, or null when this is none. */
    static @Nullable String read(String text) {
        String address = text.toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
        return address.length() <= 254
                        && !address.contains("..")
                        && SHAPE.matcher(address).matches()
                ? address
                : null;
    }
}
