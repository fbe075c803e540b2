package nl.klankbord.language.talk.view;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.language.talk.ActHeard;
import nl.klankbord.language.talk.Listening;
import nl.klankbord.language.talk.TalkHeard;
import nl.klankbord.language.talk.Utterance;
import nl.klankbord.language.talk.view.Turn.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A turn with what it seems to do.
 *
 * @param at its place in the talk, from 0
 * @param act only of the manager's
 * @param talk only of the employee's
 */
public record HeardTurn(
        int at, Turn turn, @Nullable ActHeard act, @Nullable TalkHeard talk) {

    /** Listens to every turn of a talk, each after the one before it. */
    public static List<HeardTurn> all(List<Turn> turns, Listening listening) {
        List<HeardTurn> heard = new ArrayList<>();
        String before = "";
        for (Turn turn : turns) {
            Utterance utterance = new Utterance(turn.text(), before);
            boolean manager = turn.speaker() == Speaker.MANAGER;
            ActHeard act = manager ? new Asking(turn.text(), heard.size() <= 1).over(listening.act(utterance)) : null;
            TalkHeard talk = manager ? null : listening.talk(utterance);
            heard.add(new HeardTurn(heard.size(), turn, act, talk));
            before = turn.text();
        }
        return List.copyOf(heard);
    }
}
