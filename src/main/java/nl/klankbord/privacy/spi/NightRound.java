package nl.klankbord.privacy.spi;

/** What the house does at night for whoever is asleep. The room with the queue calls it, on one node alone. */
public interface NightRound {

    /** What the queue knows it by; never changed, because it stands in the queue. */
    String name();

    /** Does it; doing it twice does it once. */
    void make();
}
