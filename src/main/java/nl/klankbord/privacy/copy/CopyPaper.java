package nl.klankbord.privacy.copy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.privacy.copy.CopyScreen.Field;
import nl.klankbord.privacy.copy.CopyScreen.Section;
import nl.klankbord.privacy.kept.Column;
import nl.klankbord.privacy.kept.PlainWords;
import nl.klankbord.web.Frame;
import tools.jackson.databind.JsonNode;

/** Says what stands in a copy in the reader's own words, and nothing technical. */
final class CopyPaper {

    private final OwnCopy copy;
    private final Frame frame;
    private final CopyWords said;
    private final Map<String, Column> columns;

    CopyPaper(OwnCopy copy, Frame frame, PlainWords plain) {
        this.copy = copy;
        this.frame = frame;
        this.said = new CopyWords(copy, frame, plain);
        this.columns = copy.columns().stream().collect(Collectors.toMap(it -> it.table() + "." + it.name(), it -> it));
    }

    CopyScreen screen() {
        List<Section> sections = copy.kinds().stream()
                .map(kind -> new Section(
                        kind,
                        copy.rows().stream()
                                .filter(row -> row.noun().equals(kind.noun()))
                                .map(this::row)
                                .filter(row -> !row.fields().isEmpty())
                                .toList()))
                .toList();
        return new CopyScreen(
                copy.organisation(),
                copy.name(),
                said.moment(copy.made()),
                copy.rows().size(),
                sections);
    }

    private CopyScreen.Row row(OwnCopy.Row row) {
        return new CopyScreen.Row(row.json()
                .propertyStream()
                .flatMap(it -> field(row, it.getKey(), it.getValue()).stream())
                .toList());
    }

    /** Nothing where there is nothing to read: what is empty, what is technical, and ids that are nobody's. */
    private Optional<Field> field(OwnCopy.Row row, String name, JsonNode value) {
        Column column = columns.get(row.table() + "." + name);
        Optional<String> label = label(row.table(), name);
        if (value.isNull() || column != null && column.technical() || label.isEmpty()) {
            return Optional.empty();
        }
        String text = column == null ? CopyWords.text(value) : said.said(column, value, row.json());
        return label.filter(_ -> !text.isBlank()).map(key -> new Field(frame.say(key), text));
    }

    /** A column is called alike in every table, unless one calls for a name of its own. */
    private Optional<String> label(String table, String column) {
        return Stream.of("privacy.column." + table + "." + column, "privacy.column." + column)
                .filter(frame.words()::has)
                .findFirst();
    }
}
