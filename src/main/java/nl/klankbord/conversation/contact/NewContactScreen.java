package nl.klankbord.conversation.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.knowledge.Level;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;

/**
 * Room to write down a contact.
 *
 * @param team whom the viewer guides, by name
 * @param met whom the viewer met of late
 * @param first the techniques of late, or those to begin with
 * @param all every technique
 * @param form what was tapped so far
 */
public record NewContactScreen(
        UUID me,
        List<Colleague> team,
        Set<UUID> met,
        List<Technique> first,
        List<Technique> all,
        Tapped form,
        Refusals refusals) {

    private static final int FEW = 10;

    /** What was tapped so far. */
    public record Tapped(
            Set<UUID> people, String day, String other, Place place, Set<String> techniques, String line, UUID id) {}

    /** Whoever was tapped: one came here for them. Otherwise those one meets mostly, so that a thumb finds them; by name. */
    public List<Colleague> near() {
        List<Colleague> tapped = those(form.people());
        if (!tapped.isEmpty()) {
            return tapped;
        }
        List<Colleague> often = those(met);
        return team.size() <= FEW || often.isEmpty() ? team : often;
    }

    /** Everybody else. */
    public List<Colleague> others() {
        return team.stream().filter(it -> !near().contains(it)).toList();
    }

    /** The given name; the whole one when two have the same. */
    public String name(Colleague colleague) {
        boolean alone =
                team.stream().filter(it -> it.given().equals(colleague.given())).count() == 1;
        return alone ? colleague.given() : colleague.full();
    }

    /** The techniques that do not stand first, in the order of the map: from least to most of this challenge. */
    public List<Technique> rest(Level challenge) {
        return all.stream()
                .filter(it -> it.place().challenge() == challenge && !first.contains(it))
                .sorted(Comparator.comparing((Technique it) -> it.place().connection())
                        .thenComparing(Technique::number))
                .toList();
    }

    /** Whether one that was tapped stands further down. */
    public boolean open() {
        return all.stream()
                .anyMatch(it -> !first.contains(it) && form.techniques().contains(it.key()));
    }

    /** Where one came from. */
    public String back() {
        return form.people().size() == 1 ? "/people/" + form.people().iterator().next() + "/contacts" : "/contacts";
    }

    private List<Colleague> those(Set<UUID> people) {
        return team.stream().filter(it -> people.contains(it.id())).toList();
    }
}
