package nl.klankbord.language.rule;

import java.util.ArrayList;
import java.util.List;

/** What stands between bars: words inside a token, sequences inside a group. */
final class Groups {
    private Groups() {}

    static List<String> alternatives(String body) {
        return body.length() == 1 ? List.of(body) : List.of(body.split("\\|"));
    }

    static List<List<String>> ways(List<String> parts) {
        List<List<String>> ways = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < parts.size(); at++) {
            String part = parts.get(at);
            if (part.equals("(") || part.endsWith("=(")) {
                depth++;
            } else if (part.startsWith(")")) {
                depth--;
            } else if (depth == 0 && part.equals("|")) {
                ways.add(parts.subList(start, at));
                start = at + 1;
            }
        }
        ways.add(parts.subList(start, parts.size()));
        return ways;
    }
}
