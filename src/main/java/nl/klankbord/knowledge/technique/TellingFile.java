package nl.klankbord.knowledge.technique;

import java.util.Set;
import nl.klankbord.knowledge.Telling;
import nl.klankbord.knowledge.Telling.Kind;
import nl.klankbord.knowledge.Telling.Phrase;
import nl.klankbord.knowledge.Telling.Use;
import nl.klankbord.knowledge.Telling.Where;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.web.Language;

/** The file of one technique in one language. */
final class TellingFile {

    private TellingFile() {}

    static Telling read(String key, Language language, String brief) {
        Fields fields = ContentFile.fields("technique/" + language.code() + "/" + key + ".yaml");
        Telling telling = new Telling(
                fields.text("name"),
                brief,
                fields.text("line"),
                new Use(fields.texts("what"), fields.texts("when"), fields.texts("not-when"), fields.texts("steps")),
                fields.pieces("phrases").stream().map(TellingFile::phrase).toList(),
                new Where(fields.text("floor"), fields.text("group"), fields.text("distance"), fields.text("letter")),
                fields.text("mistake"),
                fields.text("advanced"),
                fields.pieces("levels").stream().map(TellingFile::kind).toList(),
                Set.copyOf(fields.texts("own")),
                fields.texts("words"));
        fields.done();
        return telling;
    }

    private static Phrase phrase(Fields fields) {
        Phrase phrase = new Phrase(fields.text("for"), fields.text("say"));
        fields.done();
        return phrase;
    }

    private static Kind kind(Fields fields) {
        Kind kind = new Kind(fields.text("name"), fields.text("text"), fields.text("example"));
        fields.done();
        return kind;
    }
}
