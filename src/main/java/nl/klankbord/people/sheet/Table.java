package nl.klankbord.people.sheet;

import java.util.List;

/**
 * The rows of a file under their headings.
 *
 * @param headings left to right, each text different
 * @param lines every row below the headings, the empty ones too
 */
public record Table(List<Heading> headings, List<Line> lines) implements Reading {
    public List<String> names() {
        return headings.stream().map(Heading::text).toList();
    }
}
