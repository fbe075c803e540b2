package nl.klankbord.people.roster;

import java.util.UUID;

/** The addresses of the steps. */
public final class Way {
    private Way() {}

    /** The step that an import is at. */
    static String to(Import list) {
        return switch (list.state()) {
            case READING, WRITING -> writing(list.id());
            case READ -> mapping(list.id());
            case REFUSED -> "/imports/" + list.id() + "/refusal";
            case WRITTEN -> result(list.id());
        };
    }

    /** The list itself, which leads to the step that it is at. */
    static String wherever(UUID id) {
        return "/imports/" + id;
    }

    /** Which column is what. */
    public static String mapping(UUID id) {
        return "/imports/" + id + "/mapping";
    }

    /** The lines with a fault. */
    public static String lines(UUID id) {
        return "/imports/" + id + "/lines";
    }

    /** What would change. */
    public static String plan(UUID id) {
        return "/imports/" + id + "/plan";
    }

    /** Reading or writing, while it goes on. */
    public static String writing(UUID id) {
        return "/imports/" + id + "/writing";
    }

    /** What it came to. */
    public static String result(UUID id) {
        return "/imports/" + id + "/result";
    }
}
