package nl.klankbord.post.mail;

import nl.klankbord.post.mail.Letter.Line;
import nl.klankbord.post.mail.Letter.Passage;

/** A letter as plain text. */
final class PlainPaper {

    private PlainPaper() {}

    static String of(Letter letter, Pen pen, String less) {
        StringBuilder text = new StringBuilder();
        paragraph(text, pen.say("post.letter.dear", pen.given()));
        paragraph(text, letter.opening());
        for (Passage passage : letter.passages()) {
            text.append(passage.title().isEmpty() ? "" : passage.title() + "\n");
            for (Line line : passage.lines()) {
                text.append("- ").append(line.text()).append('\n');
            }
            text.append('\n');
        }
        paragraph(text, letter.go(pen) + "\n" + pen.link(letter.path()));
        paragraph(text, letter.closing());
        if (less.isEmpty()) {
            return text.toString();
        }
        text.append("-- \n")
                .append(pen.say("post.letter.less"))
                .append('\n')
                .append(less)
                .append('\n');
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append(words).append("\n\n");
        }
    }
}
