package nl.klankbord.language.talk;

/**
 * What a manager's utterance seems to do.
 *
 * @param confidence from 0 to 1: the chance that the label is right, as the classifier sees it
 */
public record ActHeard(Act act, double confidence) {}
