package nl.klankbord.coach.builder;

import java.util.List;

/** What is asked in a step. */
public sealed interface Field {

    /** Its name in the form. */
    String key();

    /** What is asked. */
    String ask();

    /** What somebody at work would write here; with the first opening where that has a gap, or an opening by itself. */
    String example();

    /** Whether it helps to think and stays out of the text. */
    boolean silent();

    /**
     * Words of one’s own, perhaps after an opening.
     *
     * @param begin the openings; the words come where … stands, and an empty one is for a sentence of one’s own
     * @param follows key of the field whose choice decides on the opening; empty when one chooses here
     */
    record Words(String key, String ask, String example, boolean silent, List<String> begin, String follows)
            implements Field {

        /** The opening for who chose none: the first one, unless it is a whole sentence that nobody said yet. */
        public int usual() {
            return begin.getFirst().isEmpty() || Sentence.hasGap(begin.getFirst()) ? 0 : begin.indexOf("");
        }

        /** Whether there is something to choose from. */
        public boolean chosen() {
            return begin.size() > 1 && follows.isEmpty();
        }

        /** Whether whole sentences lie ready here. */
        public boolean whole() {
            return usual() > 0;
        }

        /** The one opening there is; empty when there are more, or none. */
        public String fixed() {
            return begin.size() == 1 ? begin.getFirst() : "";
        }
    }

    /** Sentences to pick from, as many as one likes. */
    record Picks(String key, String ask, String example, boolean silent, List<String> options) implements Field {}

    /** One out of several, which decides on the openings of other fields. */
    record Choice(String key, String ask, String example, List<String> options) implements Field {
        @Override
        public boolean silent() {
            return true;
        }
    }
}
