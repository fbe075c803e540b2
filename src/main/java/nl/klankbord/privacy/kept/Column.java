package nl.klankbord.privacy.kept;

/**
 * A column about a person, and what its comment says.
 *
 * @param table with its schema
 * @param type as PostgreSQL calls it
 * @param purpose why it is kept
 * @param keep how long
 * @param seen who may see it, in words with commas
 */
public record Column(String table, String name, String type, String purpose, String keep, String seen) {

    /** Nothing that tells something about a person: a counter, a version. */
    public boolean technical() {
        return purpose.equals("technical");
    }
}
