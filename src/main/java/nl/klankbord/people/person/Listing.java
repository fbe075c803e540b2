package nl.klankbord.people.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.people.person.PeopleFinds.Row;
import nl.klankbord.people.person.PeopleScreen.Letter;
import nl.klankbord.people.person.PeopleScreen.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of people together: a page is as long as a person reads, and says where the next begins. */
@Component
class Listing {

    static final int PAGE = 30;

    private final PeopleFinds finds;
    private final Lines lines;

    Listing(PeopleFinds finds, Lines lines) {
        this.finds = finds;
        this.lines = lines;
    }

    /** The people close by; whoever has none sees everybody. */
    @Transactional(readOnly = true)
    public PeopleScreen closeBy() {
        List<Line> team = lines.team().stream().map(it -> new Line(it, true)).toList();
        List<Colleague> guides = lines.guides();
        return team.isEmpty() && guides.isEmpty()
                ? found("", null)
                : new PeopleScreen("", true, byLetter(team), guides, null, true);
    }

    /** Those whose name or team fits. */
    @Transactional(readOnly = true)
    public PeopleScreen found(String typed, @Nullable UUID after) {
        List<Row> rows = finds.find(typed, after, PAGE + 1);
        List<Line> shown = rows.stream()
                .limit(PAGE)
                .map(it -> new Line(it.colleague(), it.guided()))
                .toList();
        UUID next = rows.size() > PAGE ? shown.getLast().colleague().id() : null;
        return new PeopleScreen(typed, false, byLetter(shown), List.of(), next, after == null);
    }

    private static List<Letter> byLetter(List<Line> people) {
        Map<String, List<Line>> letters = new LinkedHashMap<>();
        people.forEach(it -> letters.computeIfAbsent(it.colleague().name().letter(), _ -> new ArrayList<>())
                .add(it));
        return letters.entrySet().stream()
                .map(it -> new Letter(it.getKey(), it.getValue()))
                .toList();
    }
}
