package nl.klankbord.language.talk;

import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;

/**
 * Says of an utterance what it does. An organisation that has a model of its own implements this; it is asked for one utterance at a time,
 * from several threads, and must keep nothing of what it is given.
 */
public interface Listening {

    /** What an employee's utterance argues for. */
    TalkHeard talk(Utterance utterance);

    /** What a manager's utterance does. */
    ActHeard act(Utterance utterance);

    /** The one that travels along: rules and weights learned from text of our own. Making it loads the dictionary and the weights. */
    static Listening of(Tongue tongue) {
        return of(TextReader.of(tongue));
    }

    /** The same one, with a dictionary which was loaded before. */
    static Listening of(TextReader reader) {
        return LearnedListening.shipped(reader);
    }
}
