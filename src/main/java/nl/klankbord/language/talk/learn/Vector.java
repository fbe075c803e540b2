package nl.klankbord.language.talk.learn;

/** What was noticed in an utterance: keys, and how much each weighs; a key that stands in it twice weighs twice. */
public record Vector(int[] keys, float[] values) {}
