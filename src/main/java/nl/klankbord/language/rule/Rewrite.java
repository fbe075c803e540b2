package nl.klankbord.language.rule;

import java.util.regex.Matcher;
import nl.klankbord.language.rule.Pattern.Span;

/** A proposed wording with the writer's own words in it: 'Wat maakt dat {wie} {wat} {doet}?' */
final class Rewrite {
    private static final java.util.regex.Pattern SLOT = java.util.regex.Pattern.compile("\\{(\\w+)(\\+t)?}");

    private Rewrite() {}

    static String of(String template, Line line, Span span) {
        if (template.isEmpty()) {
            return template;
        }
        String filled = SLOT.matcher(template).replaceAll(slot -> {
            String words = span.captured(line, slot.group(1), slot.start() == 0);
            return Matcher.quoteReplacement(slot.group(2) == null ? words : withT(words));
        });
        return filled.replaceAll(" {2,}", " ").replaceAll(" ([?.,!])", "$1").trim();
    }

    // 'luister je' is 'je luistert': the t comes back when the verb goes to the end.
    private static String withT(String verb) {
        return verb.endsWith("t") ? verb : verb + "t";
    }
}
