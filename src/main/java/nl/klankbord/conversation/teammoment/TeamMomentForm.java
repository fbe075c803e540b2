package nl.klankbord.conversation.teammoment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.contact.Contact;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A moment with the team as it was tapped. Nobody counts as met until it is said who was there.
 *
 * @param who all, all except those named, or only those named
 * @param named ids of those who were, or were not, there; only who was there is kept
 * @param unheard ids of those who were not heard yet
 * @param day as it was typed
 * @param id of the new contact, chosen when the form was drawn
 */
record TeamMomentForm(
        @Nullable String sort,
        @Nullable String question,
        @Nullable String who,
        @Nullable List<String> named,
        @Nullable List<String> unheard,
        @Nullable String next,
        @Nullable String day,
        @Nullable UUID id) {

    private static final String ALL = "all";
    private static final String EXCEPT = "except";
    private static final String ONLY = "only";

    /** Who can be said to have been there. */
    static final List<String> WHO = List.of(ALL, EXCEPT, ONLY);

    static TeamMomentForm blank(LocalDate today) {
        return new TeamMomentForm(
                Sort.on(today).code(), "", "", List.of(), List.of(), "", today.toString(), Ids.next());
    }

    UUID chosenId() {
        return id == null ? Ids.next() : id;
    }

    TeamMomentScreen.Tapped tapped(LocalDate today) {
        return new TeamMomentScreen.Tapped(
                chosenSort(today),
                Typed.line(question),
                Typed.line(who),
                Set.copyOf(codes(named)),
                Set.copyOf(codes(unheard)),
                Typed.line(next),
                Typed.line(day),
                chosenId());
    }

    TeamMoment moment(LocalDate today, Set<UUID> team) {
        List<UUID> there = there(team);
        return new TeamMoment(
                held(today).orElse(today),
                chosenSort(today),
                there,
                Typed.line(question),
                there.stream()
                        .filter(it -> codes(unheard).contains(it.toString()))
                        .toList(),
                Typed.line(next));
    }

    Refusals check(LocalDate today, Set<UUID> team) {
        Optional<LocalDate> held = held(today);
        return Refusals.collect()
                .when(!WHO.contains(Typed.line(who)), "who", "teammoment.refused.who")
                .when(Typed.line(who).equals(ALL) && !codes(named).isEmpty(), "who", "teammoment.refused.all")
                .when(WHO.contains(Typed.line(who)) && there(team).isEmpty(), "who", "teammoment.refused.nobody")
                .when(sort != null && Sort.of(sort).isEmpty(), "sort", "teammoment.refused.sort")
                .when(
                        Typed.line(question).length() > Contact.LONGEST,
                        "question",
                        "contact.refused.line",
                        Contact.LONGEST)
                .when(Typed.line(next).length() > Contact.LONGEST, "next", "contact.refused.line", Contact.LONGEST)
                .when(held.isEmpty(), "day", "contact.refused.day")
                .when(held.filter(it -> it.isAfter(today)).isPresent(), "day", "contact.refused.later")
                .when(held.filter(it -> it.isBefore(today.minusMonths(2))).isPresent(), "day", "contact.refused.long")
                .done();
    }

    private List<UUID> there(Set<UUID> team) {
        return team.stream()
                .filter(it -> switch (Typed.line(who)) {
                    case ALL -> true;
                    case EXCEPT -> !codes(named).contains(it.toString());
                    case ONLY -> codes(named).contains(it.toString());
                    default -> false;
                })
                .limit(Contact.MOST_PEOPLE)
                .collect(Collectors.toList());
    }

    private Sort chosenSort(LocalDate today) {
        return Sort.of(sort).orElse(Sort.on(today));
    }

    private Optional<LocalDate> held(LocalDate today) {
        return Typed.line(day).isEmpty() ? Optional.of(today) : Typed.day(day);
    }

    /** Whoever forges a form can leave holes in a list. */
    private static List<String> codes(@Nullable List<String> tapped) {
        return tapped == null
                ? List.of()
                : tapped.stream().filter(Objects::nonNull).distinct().toList();
    }
}
