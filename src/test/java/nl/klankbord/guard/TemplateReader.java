package nl.klankbord.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through a jte template once and takes the Java out of it. */
final class TemplateReader {

    private static final Pattern WHOLE_LINE = Pattern.compile("@import\\b[^\\n]*\\n?");
    private static final Pattern PARAMETER = Pattern.compile("@param\\b([^\\n]*)\\n?");
    private static final Pattern WORD = Pattern.compile("@(else|endif|endfor|raw|endraw)\\b");
    private static final Pattern OPENED = Pattern.compile("@(if|elseif|for)\\s*\\(");
    private static final Pattern CALL = Pattern.compile("@template\\.([\\w.]+)\\s*\\(");
    private static final Pattern HOLE = Pattern.compile("(\\$unsafe|\\$|!)\\{");
    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>");

    private final String source;
    private final StringBuilder html = new StringBuilder();
    private final List<String> expressions = new ArrayList<>();
    private final List<Template.Call> calls = new ArrayList<>();
    private int at;

    TemplateReader(String source) {
        this.source = source;
        markup('\0');
    }

    String html() {
        return html.toString();
    }

    List<String> expressions() {
        return List.copyOf(expressions);
    }

    List<Template.Call> calls() {
        return List.copyOf(calls);
    }

    /** Reads HTML up to the end, or up to the backtick that closes a block of content. */
    private void markup(char end) {
        while (at < source.length() && source.charAt(at) != end) {
            if (skipped(COMMENT) || skipped(WHOLE_LINE) || skipped(WORD)) {
                continue;
            }
            if (!parameter() && !opened() && !call() && !hole()) {
                html.append(source.charAt(at++));
            }
        }
        at++;
    }

    /** A parameter may have a value of its own, which the template says when nobody else does. */
    private boolean parameter() {
        Matcher found = here(PARAMETER);
        if (found != null) {
            expressions.add(found.group(1));
        }
        return found != null;
    }

    private boolean opened() {
        Matcher found = here(OPENED);
        if (found != null) {
            expressions.add(String.join(",", java(')')));
        }
        return found != null;
    }

    private boolean call() {
        Matcher found = here(CALL);
        if (found != null) {
            html.append("<!--").append(found.group(1)).append("-->");
            calls.add(new Template.Call(found.group(1), Template.named(java(')'))));
        }
        return found != null;
    }

    private boolean hole() {
        Matcher found = here(HOLE);
        if (found == null) {
            return false;
        }
        String java = String.join(",", java('}')).strip();
        if (!expressions.contains(java)) {
            expressions.add(java);
        }
        if (!found.group(1).equals("!")) {
            html.append("{{").append(expressions.indexOf(java)).append("}}");
        }
        return true;
    }

    /** Reads Java up to its closing bracket, split at the commas of its own level; content blocks inside become HTML. */
    private List<String> java(char end) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (; depth > 0 || source.charAt(at) != end; at++) {
            char it = source.charAt(at);
            if (it == '"' || it == '\'') {
                part.append(literal(it));
            } else if (source.startsWith("@`", at)) {
                block();
            } else if (it == ',' && depth == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                depth += "([{".indexOf(it) >= 0 ? 1 : ")]}".indexOf(it) >= 0 ? -1 : 0;
                part.append(it);
            }
        }
        at++;
        parts.add(part.toString());
        return parts;
    }

    private String literal(char quote) {
        int from = at++;
        while (source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return source.substring(from, at + 1);
    }

    private void block() {
        at += 2;
        markup('`');
        at--;
    }

    private boolean skipped(Pattern pattern) {
        return here(pattern) != null;
    }

    private @Nullable Matcher here(Pattern pattern) {
        Matcher found = pattern.matcher(source).region(at, source.length());
        if (!found.lookingAt()) {
            return null;
        }
        at = found.end();
        return found;
    }
}
