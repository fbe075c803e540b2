package nl.klankbord.privacy.request;

import java.util.List;
import java.util.regex.Pattern;

/** Words in which passages were made illegible, as a page draws them: a block is seen, and a reader hears what it is. */
public final class Blocks {

    private static final Pattern EDGE = Pattern.compile("(?<=████)|(?=████)");

    private Blocks() {}

    /** Text and blocks by turns. */
    public static List<String> parts(String shown) {
        return List.of(EDGE.split(shown));
    }

    /** Whether this part is a block. */
    public static boolean block(String part) {
        return part.equals("████");
    }
}
