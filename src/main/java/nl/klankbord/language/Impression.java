package nl.klankbord.language;

/** How a text about somebody reads at first: as what was seen, as what the writer thinks of it, or as blame. */
public enum Impression {
    DESCRIPTION,
    EVALUATION,
    ACCUSATION
}
