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
 * A moment with the team as it was tapped. Everybody was there, unless somebody was tapped who was not.
 *
 * @param absent ids of those who were not there; only who was there is kept
 * @param unheard ids of those who were not heard yet
 * @param day as it was typed
 * @param id of the new contact, chosen when the form was drawn
 */
record TeamMomentForm(
        @Nullable String sort,
        @Nullable String question,
        @Nullable List<String> absent,
        @Nullable List<String> unheard,
        @Nullable String next,
        @Nullable String day,
        @Nullable UUID id) {

    static TeamMomentForm blank(LocalDate today) {
        return new TeamMomentForm(Sort.on(today).code(), "", List.of(), List.of(), "", today.toString(), Ids.next());
    }

    UUID chosenId() {
        return id == null ? Ids.next() : id;
    }

    TeamMomentScreen.Tapped tapped(LocalDate today) {
        return new TeamMomentScreen.Tapped(
                chosenSort(today),
                Typed.line(question),
                Set.copyOf(codes(absent)),
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
                .when(there(team).isEmpty(), "absent", "teammoment.refused.nobody")
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
                .filter(it -> !codes(absent).contains(it.toString()))
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
