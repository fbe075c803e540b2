package nl.klankbord.conversation.preparation;

/** What came of keeping a page of preparation. */
sealed interface Saved {

    /** It is kept; the form goes on from here. */
    record Kept(Seen seen) implements Saved {}

    /** Something of it was changed in another tab too. Nothing was written: both texts are there to choose from. */
    record Clash() implements Saved {}
}
