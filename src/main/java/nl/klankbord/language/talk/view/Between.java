package nl.klankbord.language.talk.view;

import java.util.List;
import nl.klankbord.language.talk.Act;
import nl.klankbord.language.talk.Talk;
import nl.klankbord.language.talk.view.Turn.Speaker;

/** What went on between the two. */
final class Between {
    private Between() {}

    /** The employee's share of all words, from 0 to 1. */
    static double employeeWords(List<HeardTurn> heard) {
        int all = heard.stream().mapToInt(Between::words).sum();
        int employee = heard.stream()
                .filter(it -> it.turn().speaker() == Speaker.EMPLOYEE)
                .mapToInt(Between::words)
                .sum();
        return all == 0 ? 0 : (double) employee / all;
    }

    private static int words(HeardTurn it) {
        return it.turn().text().isBlank() ? 0 : it.turn().text().strip().split("\\s+").length;
    }

    static int changeUnanswered(List<HeardTurn> heard) {
        int count = 0;
        for (int at = 0; at + 1 < heard.size(); at++) {
            HeardTurn said = heard.get(at);
            HeardTurn next = heard.get(at + 1);
            boolean change = said.talk() != null && said.talk().label() == Talk.CHANGE;
            if (change
                    && next.act() != null
                    && !next.act().act().reflects()
                    && next.act().act() != Act.OPEN_QUESTION) {
                count++;
            }
        }
        return count;
    }
}
