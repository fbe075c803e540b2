package nl.klankbord.language.talk;

import org.jspecify.annotations.Nullable;

/**
 * What an employee's utterance seems to argue for. A candidate to look at, never a score of a person.
 *
 * @param ground only of change and sustain
 * @param confidence from 0 to 1: the chance that the label is right, as the classifier sees it
 */
public record TalkHeard(Talk label, @Nullable Ground ground, double confidence) {}
