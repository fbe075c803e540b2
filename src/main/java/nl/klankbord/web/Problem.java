package nl.klankbord.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong, for a program and for whoever wrote it (RFC 9457). Not yet in a language.
 *
 * @param detail what to do about it; what follows 'problem.' in its key is the code, the same in every language
 * @param wrong the places in what was sent, when it is about places
 * @param headers what the answer says besides
 */
public record Problem(int status, Message detail, List<Wrong> wrong, Map<String, String> headers) {

    /** One place in what was sent, as a JSON pointer, and what is wrong there. */
    public record Wrong(String pointer, Message detail) {}

    /** A problem of the whole request. */
    public static Problem of(int status, String key, Object... arguments) {
        return new Problem(status, Message.of(key, arguments), List.of(), Map.of());
    }

    /** The same, at these places. */
    public Problem at(List<Wrong> places) {
        List<Wrong> more = new ArrayList<>(wrong);
        more.addAll(places);
        return new Problem(status, detail, List.copyOf(more), headers);
    }

    /** The same, with a header. */
    public Problem with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, detail, wrong, more);
    }

    /** What a status says when nothing more is known. */
    static Problem of(int status) {
        return switch (status) {
            case 403 -> of(status, "problem.formToken");
            case 404 -> of(status, "problem.notThere");
            case 405 -> of(status, "problem.method");
            case 413 -> of(status, "problem.large");
            case 415 -> of(status, "problem.contentType");
            case DatabaseAway.STATUS -> of(status, "problem.away");
            default -> status < 500 ? of(400, "problem.request") : of(500, "problem.fault");
        };
    }
}
