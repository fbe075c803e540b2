package nl.klankbord.people.roster;

/** More than one in ten would leave. That is a reorganisation, or half a file: a person has to say which. */
record ManyLeavers(int leaving, int of) {
    private static final int ONE_IN = 10;

    static boolean tooMany(int leaving, int of) {
        return leaving * ONE_IN > of;
    }
}
