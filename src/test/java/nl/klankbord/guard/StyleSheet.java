package nl.klankbord.guard;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules for style sheets, and what the sheets together have designed. */
public final class StyleSheet {

    private static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z_][\\w-]*)");
    private static final Pattern DECLARED = Pattern.compile("([\\w-]+)\\s*:\\s*([^;{}]+)[;}]");
    private static final Pattern USED = Pattern.compile("var\\(\\s*(--[\\w-]+)");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\("
                    + "|(?<![\\w-])(white|black|red|green|blue|gr[ae]y|yellow|orange|purple|pink|brown|teal|navy|silver)(?![\\w-])");
    private static final Set<String> LAYERS =
            Set.of("reset", "tokens", "base", "layout", "components", "modules", "utilities", "print");

    private StyleSheet() {}

    /** Every rule stands in a layer, so that the order of the files decides nothing. */
    public static void everyRuleStandsInALayer(TextFile sheet, Seen seen) {
        String outside = withoutBlocks(bare(sheet));
        for (String statement : outside.split("(?<=[;}])")) {
            if (!statement.isBlank()) {
                seen.look(
                        isLayer(statement.strip()),
                        "%s: outside every layer: %s".formatted(sheet.path(), statement.strip()));
            }
        }
    }

    private static boolean isLayer(String statement) {
        return statement.startsWith("@layer ")
                && Stream.of(statement.substring(7).split("[,;{}]"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .allMatch(LAYERS::contains);
    }

    private static String withoutBlocks(String css) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (char it : css.toCharArray()) {
            depth -= it == '}' ? 1 : 0;
            if (depth == 0) {
                outside.append(it);
            }
            depth += it == '{' ? 1 : 0;
        }
        return outside.toString();
    }

    /** A token that nobody defined would silently draw nothing. */
    public static void everyTokenIsDefined(TextFile sheet, Set<String> defined, Seen seen) {
        USED.matcher(bare(sheet))
                .results()
                .map(it -> it.group(1))
                .forEach(token ->
                        seen.look(defined.contains(token), "%s: nobody defined %s".formatted(sheet.path(), token)));
    }

    /** A colour has one place, so that the dark room and the contrast are decided once. */
    public static void everyColourIsAToken(TextFile sheet, Seen seen) {
        DECLARED.matcher(bare(sheet).replaceAll("url\\([^)]*\\)|\"[^\"]*\"", ""))
                .results()
                .forEach(declared -> seen.look(
                        !COLOUR.matcher(declared.group(2)).find(),
                        "%s: a colour of its own: %s".formatted(sheet.path(), declared.group())));
    }

    /** Nothing is fetched from elsewhere. */
    public static void nothingComesFromElsewhere(TextFile sheet, Seen seen) {
        String css = bare(sheet);
        seen.look(
                !css.contains("@import") && !css.matches("(?s).*url\\(\\s*[\"']?(https?:)?//.*"),
                sheet.path() + ": fetches from elsewhere");
    }

    /** Every class that some sheet speaks of. */
    public static Set<String> classes(Stream<TextFile> sheets) {
        return sheets.flatMap(sheet -> CLASS.matcher(bare(sheet).replaceAll("url\\([^)]*\\)", ""))
                        .results()
                        .map(it -> it.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every token that some sheet defines. */
    public static Set<String> tokens(Stream<TextFile> sheets) {
        return sheets.flatMap(sheet -> DECLARED.matcher(bare(sheet)).results())
                .map((MatchResult declared) -> declared.group(1))
                .filter(name -> name.startsWith("--"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bare(TextFile sheet) {
        return sheet.text().replaceAll("(?s)/\\*.*?\\*/", " ");
    }
}
