package nl.klankbord.privacy.spi;

/**
 * One table about people, and how somebody finds in it what is kept about themselves. It is always asked with that person's eyes,
 * behind the wall, so nobody gets more along than they may read in Klankbord itself.
 *
 * @param room the room that keeps it, as its schema is called
 * @param name of the table
 * @param noun what a person would call it; several tables may be one noun
 * @param rows what stands behind {@code from}: the table or a verb, called {@code t}, and which of its rows are the viewer's
 * @param goes the day on which a row goes, as SQL over {@code t}; empty when that is not known beforehand
 */
public record Holding(String room, String name, String noun, Way way, String rows, String goes) {

    /** Whether somebody gets it along, or reads in Klankbord alone that and how much there is. */
    public enum Way {
        GIVEN,
        /** One's own unshared words: whoever can be made to hand over a copy would hand over these too. */
        COUNTED
    }

    /** The table with its schema. */
    public String table() {
        return room + "." + name;
    }

    /** Given along. */
    public static Holding given(String room, String name, String noun, String rows) {
        return new Holding(room, name, noun, Way.GIVEN, rows, "");
    }

    /** Counted, and left where it is. */
    public static Holding counted(String room, String name, String noun, String rows) {
        return new Holding(room, name, noun, Way.COUNTED, rows, "");
    }

    /** The same, with the day on which a row goes. */
    public Holding until(String day) {
        return new Holding(room, name, noun, way, rows, day);
    }
}
