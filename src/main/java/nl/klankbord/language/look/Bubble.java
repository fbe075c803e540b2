package nl.klankbord.language.look;

import java.util.List;
import nl.klankbord.language.talk.Act;
import nl.klankbord.language.talk.ActHeard;
import nl.klankbord.language.talk.Talk;
import nl.klankbord.language.talk.TalkHeard;
import nl.klankbord.language.talk.view.Argument;
import nl.klankbord.language.talk.view.HeardTurn;
import nl.klankbord.language.talk.view.TalkView;

/**
 * A turn as it stands on the page.
 *
 * @param name who spoke, as it was written; may be empty
 * @param code what it did, as the fields call it
 * @param label what it did, as a message key
 * @param said whether somebody who was there says so
 * @param maybe whether the engine only thinks so
 */
public record Bubble(
        int at,
        boolean manager,
        String name,
        String text,
        String code,
        String label,
        Tone tone,
        boolean said,
        boolean maybe) {
    // Below it the engine is wrong about as often as right.
    private static final double SURE_OF_ACT = 0.5;
    private static final Argument NONE = new Argument(Talk.UNSURE, null);

    static Bubble of(HeardTurn heard, String name, boolean said) {
        ActHeard act = heard.act();
        TalkHeard talk = heard.talk();
        if (act != null) {
            String code = act.act().code();
            boolean maybe = !said && act.confidence() < SURE_OF_ACT && act.act() != Act.UNSURE;
            return new Bubble(
                    heard.at(),
                    true,
                    name,
                    heard.turn().text(),
                    code,
                    "look.act." + code,
                    Tone.of(act.act()),
                    said,
                    maybe);
        }
        Argument label = talk == null ? NONE : shown(talk);
        Tone tone = Tone.of(label.talk());
        return new Bubble(
                heard.at(),
                false,
                name,
                heard.turn().text(),
                label.code(),
                "look.talk." + label.code(),
                tone,
                said,
                !said && tone.argues());
    }

    /** Whether who was there is asked if it is so. */
    public boolean asks() {
        return !manager && maybe;
    }

    /** What else it may be called. */
    public List<String> choices() {
        return manager
                ? Labels.ACTS.stream().map(Act::code).toList()
                : Argument.ALL.stream().map(Argument::code).toList();
    }

    /** The key of a choice. */
    public String key(String choice) {
        return (manager ? "look.act." : "look.talk.") + choice;
    }

    /** A guess that is wrong as often as right is not shown as one. */
    private static Argument shown(TalkHeard talk) {
        boolean guess = talk.label() != Talk.NEUTRAL && talk.confidence() < TalkView.SURE;
        return guess ? NONE : Argument.of(talk);
    }
}
