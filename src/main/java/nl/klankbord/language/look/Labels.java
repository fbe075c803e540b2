package nl.klankbord.language.look;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.language.talk.Act;
import nl.klankbord.language.talk.ActHeard;
import nl.klankbord.language.talk.TalkHeard;
import nl.klankbord.language.talk.view.Argument;
import nl.klankbord.language.talk.view.HeardTurn;

/**
 * What somebody who was there says of turns. It counts before what the engine heard.
 *
 * @param byPlace the code of an act or of a kind of talk, by the place of the turn
 * @param last the place of the turn that was judged just now; -1 for none
 */
record Labels(Map<Integer, String> byPlace, int last) {
    private static final Pattern FIELD = Pattern.compile("label-(\\d{1,4})");
    private static final Pattern JUDGED = Pattern.compile("(\\d{1,4}):([a-z_]+)");

    /** What can be chosen of a turn of the manager's. */
    static final List<Act> ACTS =
            Arrays.stream(Act.values()).filter(it -> it != Act.UNSURE).toList();

    /** From the fields of the page; a button that was pressed counts before the list beside it. */
    static Labels of(Map<String, String> fields) {
        Map<Integer, String> said = new HashMap<>();
        fields.forEach((name, value) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches()) {
                said.put(Integer.parseInt(field.group(1)), value);
            }
        });
        Matcher judged = JUDGED.matcher(fields.getOrDefault("judged", ""));
        if (!judged.matches()) {
            return new Labels(Map.copyOf(said), -1);
        }
        int last = Integer.parseInt(judged.group(1));
        said.put(last, judged.group(2));
        return new Labels(Map.copyOf(said), last);
    }

    /** As they were kept: {@code 0:advice 3:change}. */
    static Labels kept(String labels, int last) {
        Map<Integer, String> said = new HashMap<>();
        Matcher one = JUDGED.matcher(labels);
        while (one.find()) {
            said.put(Integer.parseInt(one.group(1)), one.group(2));
        }
        return new Labels(Map.copyOf(said), last);
    }

    /** Whether somebody said what this turn was. */
    boolean knows(HeardTurn heard) {
        return heard.act() != null
                ? act(heard.at()).isPresent()
                : talk(heard.at()).isPresent();
    }

    /** The turn as somebody who was there calls it; as it was heard where nobody said anything of use. */
    HeardTurn over(HeardTurn heard) {
        if (heard.act() != null) {
            return act(heard.at())
                    .map(it -> new HeardTurn(heard.at(), heard.turn(), new ActHeard(it, 1), null))
                    .orElse(heard);
        }
        return talk(heard.at())
                .map(it -> new HeardTurn(heard.at(), heard.turn(), null, new TalkHeard(it.talk(), it.ground(), 1)))
                .orElse(heard);
    }

    private Optional<Act> act(int at) {
        return ACTS.stream().filter(it -> it.code().equals(byPlace.get(at))).findFirst();
    }

    private Optional<Argument> talk(int at) {
        return Argument.of(byPlace.get(at));
    }
}
