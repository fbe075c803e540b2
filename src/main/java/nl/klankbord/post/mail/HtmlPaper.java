package nl.klankbord.post.mail;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.stream.Collectors;
import nl.klankbord.post.mail.Letter.Line;
import nl.klankbord.post.mail.Letter.Passage;

/**
 * A letter as HTML that a phone shows well: one column, large letters, nothing fetched from anywhere. Mail programs know no
 * style sheets, so here, and nowhere else, an element carries its own style.
 */
final class HtmlPaper {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>%2$s</title></head>
            <body style="margin:0;padding:24px 16px;background:#faf8f3;color:#33291e;font-family:'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;font-size:18px;line-height:1.5">
            <div style="max-width:34em;margin:0 auto;padding:24px;background:#fffefb;border:1px solid #e6dfd3;border-radius:16px">
            %3$s
            <p style="margin:24px 0"><a href="%4$s" style="display:inline-block;padding:12px 24px;background:#14645f;color:#ffffff;border-radius:24px;text-decoration:none;font-weight:bold">%5$s</a></p>
            %6$s
            </div>
            %7$s
            </body>
            </html>
            """;

    private static final String FOOT =
            "<p style=\"max-width:34em;margin:16px auto 0;font-size:16px;text-align:center\"><a href=\"%s\" style=\"color:#14645f\">%s</a></p>";

    private HtmlPaper() {}

    static String of(Letter letter, Pen pen, String less) {
        String body = paragraph(pen.say("post.letter.dear", pen.given()))
                + paragraph(letter.opening())
                + letter.passages().stream().map(it -> passage(it, pen)).collect(Collectors.joining());
        return PAGE.formatted(
                pen.words().language().code(),
                htmlEscape(letter.subject()),
                body,
                htmlEscape(pen.link(letter.path())),
                htmlEscape(letter.go(pen)),
                paragraph(letter.closing()),
                foot(pen, less));
    }

    private static String foot(Pen pen, String less) {
        return less.isEmpty() ? "" : FOOT.formatted(htmlEscape(less), htmlEscape(pen.say("post.letter.less")));
    }

    private static String passage(Passage passage, Pen pen) {
        String title = passage.title().isEmpty()
                ? ""
                : "<h2 style=\"margin:24px 0 8px;font-size:20px\">%s</h2>".formatted(htmlEscape(passage.title()));
        return title
                + passage.lines().stream()
                        .map(line -> "<li style=\"margin:8px 0\">%s</li>".formatted(sentence(line, pen)))
                        .collect(Collectors.joining("", "<ul style=\"margin:0;padding-left:20px\">", "</ul>"));
    }

    private static String sentence(Line line, Pen pen) {
        return "<a href=\"%s\" style=\"color:#14645f\">%s</a>"
                .formatted(htmlEscape(pen.link(line.path())), htmlEscape(line.text()));
    }

    private static String paragraph(String words) {
        return words.isEmpty() ? "" : "<p style=\"margin:0 0 16px\">%s</p>".formatted(htmlEscape(words));
    }
}
