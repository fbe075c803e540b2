package nl.klankbord.people.roster;

/** What became of one line of the list: exactly one of these, so that nobody is lost without a word. */
sealed interface Outcome {
    int line();

    /** A person who is taken in. */
    record Taken(Entry entry) implements Outcome {
        @Override
        public int line() {
            return entry.line();
        }
    }

    /** The same person once more, in the same words. */
    record Repeated(int line) implements Outcome {}

    /**
     * A line that changes nothing.
     *
     * @param number the person it seems to be about, empty when it does not tell
     */
    record Skipped(int line, String number) implements Outcome {}

    /** A line without a word on it. */
    record Empty(int line) implements Outcome {}
}
