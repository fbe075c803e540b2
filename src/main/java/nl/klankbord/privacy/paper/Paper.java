package nl.klankbord.privacy.paper;

import java.util.List;

/** A paper for those who judge what Klankbord does with people's data, as it was written; the tables in it are made on the day. */
public record Paper(String title, String lead, List<Section> sections) {

    /**
     * A section.
     *
     * @param table which table stands in it: kinds, register or terms; empty for none
     * @param claims keys of statements about the law
     */
    public record Section(
            String heading,
            List<String> text,
            List<String> points,
            String table,
            List<String> claims,
            List<Risk> risks) {}

    /** What might happen to a person, what is done against it, and what remains. */
    public record Risk(String risk, String measure, String rest) {}
}
