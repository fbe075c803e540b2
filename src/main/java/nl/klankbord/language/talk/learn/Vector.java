package nl.klankbord.language.talk.learn;

/** What was noticed in an utterance: the keys in rising order, and how much each weighs. */
public record Vector(int[] keys, float[] values) {}
