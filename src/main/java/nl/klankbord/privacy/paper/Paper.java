package nl.klankbord.privacy.paper;

import java.util.List;

/** A paper for those who judge what Klankbord does with people's data, as it was written; the tables in it are made on the day. */
public record Paper(String title, String lead, List<Section> sections) {

    /**
     * A section.
     *
     * @param table which table stands in it: kinds, register or terms; empty for none
     */
    public record Section(
            String heading,
            List<String> text,
            List<String> points,
            String table,
            List<Claim> claims,
            List<Risk> risks) {}

    /**
     * Something that the law or a judge is said to say.
     *
     * @param source where it was read, and of which day
     * @param state how far it was checked
     */
    public record Claim(String text, String source, State state) {}

    /** What might happen to a person, what is done against it, and what remains. */
    public record Risk(String risk, String measure, String rest) {}

    /** How far something was checked. */
    public enum State {
        /** Read in the source itself. */
        VERIFIED,
        /** Read in the source itself, in an older version. */
        OLD,
        /** Read with somebody who tells of it. */
        SECONDARY,
        /** Not read anywhere for this. */
        UNVERIFIED;

        /** The word in keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
