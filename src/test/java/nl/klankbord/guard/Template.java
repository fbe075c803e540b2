package nl.klankbord.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page's template with the Java set aside, so that what remains can be read as HTML. Where Java was stands a
 * {@code {{number}}}; where another template is drawn stands a comment with its name.
 *
 * @param expressions the Java of each number, in the order of first use
 * @param calls the other templates that are drawn, each with its named arguments
 */
public record Template(String path, Document html, List<String> expressions, List<Call> calls) {

    private static final Pattern EMPTY_ELEMENT =
            Pattern.compile("<(input|img|br|meta|link|hr|source|wbr|use)\\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)/?>");
    private static final Pattern HOLE = Pattern.compile("\\{\\{(\\d+)}}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Another template that is drawn in place, for instance {@code web.icon} with {@code name = "sun"}. */
    public record Call(String name, Map<String, String> arguments) {}

    /** Reads a template. */
    public static Template of(TextFile file) {
        TemplateReader reader = new TemplateReader(file.text());
        String html = EMPTY_ELEMENT.matcher(reader.html()).replaceAll("<$1$2/>");
        return new Template(file.path(), Jsoup.parse(html, Parser.xmlParser()), reader.expressions(), reader.calls());
    }

    /** Every element of this kind, by CSS selector. */
    public List<Element> all(String selector) {
        return html.select(selector);
    }

    /** What the HTML says at this point, with the holes that Java fills taken out. */
    public static String withoutHoles(String text) {
        return HOLE.matcher(text).replaceAll(" ");
    }

    /** The Java that fills the holes in this text. */
    public List<String> javaIn(String text) {
        return HOLE.matcher(text)
                .results()
                .map(hole -> expressions.get(Integer.parseInt(hole.group(1))))
                .toList();
    }

    /** Every string literal of a piece of Java. */
    public static List<String> literals(String java) {
        return LITERAL.matcher(java).results().map(it -> it.group(1)).toList();
    }

    /** The literals that a piece of Java can turn into: all of a lone literal, and both sides of a choice. */
    public static List<String> outcomes(String java) {
        Matcher lone = Pattern.compile("\\s*" + LITERAL.pattern() + "\\s*").matcher(java);
        if (lone.matches()) {
            return List.of(lone.group(1));
        }
        return Pattern.compile("[?:]\\s*" + LITERAL.pattern())
                .matcher(java)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    /** Every piece of Java in the template, arguments of calls included. */
    public List<String> java() {
        Stream<String> arguments = calls.stream().flatMap(call -> call.arguments().values().stream());
        return Stream.concat(expressions.stream(), arguments).toList();
    }

    /** Splits the arguments of a call by name. */
    static Map<String, String> named(List<String> arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length == 2) {
                named.put(parts[0].strip(), parts[1].strip());
            }
        }
        return named;
    }

    /** All templates of these files. */
    public static List<Template> all(List<TextFile> files) {
        List<Template> read = new ArrayList<>();
        files.forEach(file -> read.add(of(file)));
        return read;
    }
}
