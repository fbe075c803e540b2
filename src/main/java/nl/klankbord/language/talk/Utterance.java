package nl.klankbord.language.talk;

/** What somebody said in one go, and what the other said just before; that may be empty. */
public record Utterance(String text, String context) {}
