package nl.klankbord.privacy.copy;

import java.util.List;
import nl.klankbord.privacy.kept.KeptScreen.Kind;

/**
 * Everything that somebody may take along, to read and to print.
 *
 * @param made when, in words
 * @param size how many rows come along
 */
public record CopyScreen(String organisation, String person, String made, long size, List<Section> sections) {

    /** One thing that is kept, with what stands in it. */
    public record Section(Kind kind, List<Row> rows) {}

    /** One row, as far as it says something to a person. */
    public record Row(List<Field> fields) {}

    /** What it is called, and what stands there in the reader's words. */
    public record Field(String label, String value) {}
}
