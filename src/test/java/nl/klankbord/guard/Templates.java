package nl.klankbord.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The rules for pages, as one can read them from the templates. */
public final class Templates {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(([^()]|\\(([^()]|\\([^()]*\\))*\\))*\\)");
    private static final Set<String> SPOKEN =
            Set.of("alt", "title", "placeholder", "aria-label", "aria-description", "label");
    private static final Set<String> SPOKEN_ARGUMENTS =
            Set.of("label", "title", "hint", "text", "lead", "alt", "heading", "caption");
    private static final String FIELDS = "input:not([type=hidden]):not([type=submit]), select, textarea";

    private Templates() {}

    /** What a person reads comes from frame.say, in their language; the name of the product and of a language are the same in both. */
    public static void everyTextIsSaid(Template template, Seen seen) {
        for (Element element : template.html().getAllElements()) {
            for (TextNode text : element.textNodes()) {
                seen.look(
                        isNobodysWords(text.text(), element),
                        "%s: the text '%s' is written in the page"
                                .formatted(template.path(), text.text().strip()));
            }
            element.attributes().asList().stream()
                    .filter(attribute -> SPOKEN.contains(attribute.getKey()))
                    .forEach(attribute -> seen.look(
                            isNobodysWords(attribute.getValue(), element),
                            "%s: %s='%s' is written in the page"
                                    .formatted(template.path(), attribute.getKey(), attribute.getValue())));
        }
        template.calls()
                .forEach(call -> call.arguments().forEach((name, java) -> {
                    if (SPOKEN_ARGUMENTS.contains(name)) {
                        seen.look(
                                Template.outcomes(unsaid(java)).stream()
                                        .noneMatch(it -> LETTER.matcher(it).find()),
                                "%s: %s = %s is written in the page".formatted(template.path(), name, java));
                    }
                }));
    }

    private static String unsaid(String java) {
        return SAID.matcher(java).replaceAll("");
    }

    private static boolean isNobodysWords(String text, Element element) {
        String written = Template.withoutHoles(text).replace("Klankbord", "");
        return element.hasAttr("lang")
                || !LETTER.matcher(written).find()
                || element.normalName().matches("script|style");
    }

    /** Who hears the page hears what to fill in. */
    public static void everyFieldHasAName(Template template, Seen seen) {
        for (Element field : template.all(FIELDS)) {
            boolean named = field.hasAttr("aria-label")
                    || field.hasAttr("aria-labelledby")
                    || field.closest("label") != null
                    || template.all("label").stream()
                            .anyMatch(label ->
                                    !field.id().isEmpty() && label.attr("for").equals(field.id()));
            seen.look(named, "%s: nobody hears what %s is for".formatted(template.path(), field.attr("name")));
        }
    }

    /** A form works without script, and nobody else's page can send it. */
    public static void everyFormCanBeTrusted(Template template, Seen seen) {
        for (Element form : template.all("form")) {
            String method = form.attr("method");
            boolean carriesToken = form.getAllElements().stream()
                    .flatMap(element -> element.childNodes().stream())
                    .anyMatch(node ->
                            node instanceof Comment call && call.getData().equals("web.csrf"));
            seen.look(
                    Set.of("get", "post", "dialog").contains(method),
                    "%s: a form with method '%s'".formatted(template.path(), method));
            seen.look(
                    !form.hasAttr("action") || form.attr("action").matches("(/|\\{\\{).*"),
                    template.path() + ": a form that leaves the house");
            seen.look(!method.equals("post") || carriesToken, template.path() + ": a form without @template.web.csrf");
        }
    }

    /** Without script a link is still a link and a form still a form. */
    public static void everythingWorksWithoutScript(Template template, Seen seen) {
        for (Element link : template.all("a")) {
            String href = link.attr("href");
            seen.look(
                    !href.isBlank() && !href.equals("#") && !href.startsWith("javascript:"),
                    "%s: a link to nowhere: %s".formatted(template.path(), link));
        }
        for (Element asker : template.all("[hx-get]")) {
            boolean plain = asker.hasAttr("href") || asker.normalName().equals("form") || asker.closest("form") != null;
            seen.look(plain, "%s: hx-get without a plain way: %s".formatted(template.path(), asker.attr("hx-get")));
        }
        for (Element sender : template.all("[hx-post], [hx-put], [hx-patch], [hx-delete]")) {
            seen.look(
                    sender.normalName().equals("form") || sender.closest("form") != null,
                    template.path() + ": a deed without a form");
        }
    }

    /** The browser is told to run and to draw nothing that is written inside a page. */
    public static void nothingRunsInsideAPage(Template template, Seen seen) {
        for (Element element : template.html().getAllElements()) {
            boolean quiet = element.attributes().asList().stream().noneMatch(Templates::runs);
            seen.look(quiet, "%s: style or script inside %s".formatted(template.path(), element.normalName()));
        }
        template.all("style").forEach(style -> seen.look(false, template.path() + ": a style element"));
        template.all("script")
                .forEach(script -> seen.look(
                        script.hasAttr("src")
                                && script.data().isBlank()
                                && script.text().isBlank(),
                        template.path() + ": a script inside"));
    }

    private static boolean runs(Attribute attribute) {
        String name = attribute.getKey();
        return name.equals("style")
                || name.startsWith("on")
                || name.startsWith("hx-on")
                || attribute.getValue().matches("(?s).*\\b(javascript:|js:).*");
    }

    /** A picture says what it shows, or that it shows nothing. */
    public static void everyPictureIsDescribed(Template template, Seen seen) {
        template.all("img").forEach(img -> seen.look(img.hasAttr("alt"), template.path() + ": an img without alt"));
        template.all("svg")
                .forEach(svg -> seen.look(
                        svg.hasAttr("aria-hidden")
                                || svg.hasAttr("aria-label")
                                || svg.hasAttr("aria-labelledby")
                                || svg.hasAttr("role"),
                        template.path() + ": an svg of which nobody hears what it is"));
    }

    /** What people typed is always escaped. */
    public static void nothingIsDrawnUnescaped(TextFile file, Seen seen) {
        seen.look(!file.text().contains("$unsafe{"), file.path() + ": $unsafe");
    }

    /** Every symbol that is drawn is in the sprite. */
    public static void everyIconExists(Template template, Set<String> icons, Seen seen) {
        Stream<String> called = template.calls().stream()
                .filter(call -> call.name().equals("web.icon"))
                .flatMap(call -> Template.outcomes(call.arguments().getOrDefault("name", "")).stream());
        Stream<String> drawn = template.all("use").stream()
                .map(use -> use.attr("href"))
                .filter(href -> href.startsWith("/icons.svg#") && !href.contains("{{"))
                .map(href -> href.replace("/icons.svg#", ""));
        Stream.concat(called, drawn)
                .forEach(icon ->
                        seen.look(icons.contains(icon), "%s: there is no icon '%s'".formatted(template.path(), icon)));
    }

    /** Every class that a page wears was designed. */
    public static void everyClassWasDesigned(Template template, Set<String> designed, Seen seen) {
        for (Element element : template.all("[class]")) {
            String worn = element.attr("class");
            template.javaIn(worn).stream()
                    .flatMap(java -> Template.outcomes(java).stream())
                    .forEach(names -> wear(names, template, designed, seen));
            wear(worn.replaceAll("(?<=^|\\s)\\{\\{\\d+}}(?=\\s|$)", " "), template, designed, seen);
        }
        template.calls()
                .forEach(call -> call.arguments().forEach((name, java) -> {
                    if (name.toLowerCase(Locale.ROOT).endsWith("class")) {
                        Template.outcomes(java).forEach(names -> wear(names, template, designed, seen));
                    }
                }));
    }

    private static void wear(String names, Template template, Set<String> designed, Seen seen) {
        for (String name : List.of(names.strip().split("\\s+"))) {
            String begin = name.replaceFirst("\\{\\{.*", "");
            boolean known = name.isEmpty()
                    || (begin.equals(name)
                            ? designed.contains(name)
                            : designed.stream().anyMatch(it -> it.startsWith(begin)));
            seen.look(known, "%s: nobody designed '%s'".formatted(template.path(), name));
        }
    }
}
