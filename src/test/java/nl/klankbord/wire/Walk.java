package nl.klankbord.wire;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A walk through the house along every link that one visitor finds, from the page one begins on. */
public final class Walk {

    /** Far more pages than anybody finds: a page that no walk comes to is one that nobody looks at. */
    private static final int FARTHEST = 600;
    /** Of a page on which one chooses and chooses again, a few are enough to know it. */
    private static final int CHOICES = 8;

    private final Wire wire;
    private final Map<String, Answer> pages = new LinkedHashMap<>();
    private final Map<String, Integer> choices = new LinkedHashMap<>();

    private Walk(Wire wire) {
        this.wire = wire;
    }

    /** Walks until every page was seen. */
    public static Walk from(Wire wire, String path) {
        Walk walk = new Walk(wire);
        Deque<String> ahead = new ArrayDeque<>(List.of(path));
        while (!ahead.isEmpty() && walk.pages.size() < FARTHEST) {
            String next = ahead.poll();
            if (!walk.pages.containsKey(next) && walk.isWorthIt(next)) {
                Answer answer = wire.get(next);
                walk.pages.put(next, answer);
                walk.onward(next, answer)
                        .filter(it -> !walk.pages.containsKey(it))
                        .forEach(ahead::add);
            }
        }
        return walk;
    }

    private boolean isWorthIt(String path) {
        return !path.contains("?") || choices.merge(path.replaceFirst("\\?.*", ""), 1, Integer::sum) <= CHOICES;
    }

    /** Every page by its path, redirects included. */
    public Map<String, Answer> pages() {
        return pages;
    }

    /** Every form that was found, each kind once. */
    public List<Form> forms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        pages.forEach((path, answer) -> answer.page().select("form").forEach(form -> {
            Form found = Form.of(path, form);
            forms.putIfAbsent(found.kind(), found);
        }));
        return List.copyOf(forms.values());
    }

    /** Whose walk it is. */
    public Wire wire() {
        return wire;
    }

    private Stream<String> onward(String here, Answer answer) {
        if (answer.status() == 303) {
            return answer.header("location").stream();
        }
        Document page = answer.page();
        return page.select("a[href]").stream()
                .map(link -> resolved(here, link.attr("href")))
                .filter(Objects::nonNull)
                .filter(href -> href.startsWith("/") && !href.startsWith("//"))
                .map(href -> href.replaceFirst("#.*", ""));
    }

    private static @Nullable String resolved(String here, String href) {
        return href.startsWith("#") || href.matches("[a-z]+:.*")
                ? here
                : URI.create(here).resolve(href).toString();
    }

    /**
     * A form on a page.
     *
     * @param fields what it would send if one pressed the button now
     */
    public record Form(String page, String method, String action, Map<String, String> fields) {

        static Form of(String path, Element form) {
            Map<String, String> fields = new LinkedHashMap<>();
            form.select("input[name], textarea[name], select[name], button[name]")
                    .forEach(field -> {
                        boolean off = field.attr("type").matches("checkbox|radio") && !field.hasAttr("checked");
                        if (!off) {
                            fields.putIfAbsent(field.attr("name"), value(field));
                        }
                    });
            String action = form.attr("action").isEmpty() ? path.replaceFirst("\\?.*", "") : form.attr("action");
            return new Form(path, form.attr("method"), action, fields);
        }

        private static String value(Element field) {
            return switch (field.normalName()) {
                case "textarea" -> field.wholeText();
                case "select" ->
                    field.select("option[selected], option").stream()
                            .findFirst()
                            .map(Element::val)
                            .orElse("");
                default -> field.val();
            };
        }

        /** Forms that differ only in whom or what they are about are of one kind. */
        String kind() {
            return method + action.replaceAll("[0-9a-f-]{36}", "*") + fields.keySet();
        }

        /** The fields somebody can type or choose in. */
        public List<String> open() {
            List<String> open = new ArrayList<>(fields.keySet());
            open.removeAll(List.of("_csrf", "_method"));
            return open;
        }
    }
}
