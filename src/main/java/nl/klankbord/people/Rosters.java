package nl.klankbord.people;

/**
 * Takes in a list of people at once, as the HR officer or administrator who is looking; for a list that nobody has to
 * look through first. It is the same work as the pages of the import do, in one transaction.
 */
public interface Rosters {

    /**
     * Takes a list in.
     *
     * @param file CSV or Excel
     * @param source the name of the list; it ends only people who came in with it
     * @param whole whoever is not on it left; otherwise the list has only changes
     * @return how many people work here afterwards
     * @throws IllegalArgumentException the file cannot be read; nothing was written
     */
    int takeIn(byte[] file, String source, boolean whole);
}
