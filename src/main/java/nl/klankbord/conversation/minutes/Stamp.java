package nl.klankbord.conversation.minutes;

/** Which words a page holds: on what version they were based, and which draft they were. */
final class Stamp {

    private Stamp() {}

    static String of(int basedOn, int draftVersion) {
        return basedOn + "." + draftVersion;
    }
}
