package nl.klankbord.conversation.minutes;

/** What came of laying minutes before the other. */
public sealed interface Laid {

    /** They lie before the other now, under this number. */
    record Done(int number) implements Laid {}

    /** The other wrote a version meanwhile, or oneself in another tab: both texts must be read before one goes on. */
    record Clash(MinutesVersion other) implements Laid {}

    /** The conversation was not agreed on, or was called off. */
    record NotNow() implements Laid {}
}
