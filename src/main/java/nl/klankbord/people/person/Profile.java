package nl.klankbord.people.person;

import java.time.LocalDate;
import nl.klankbord.people.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * One person, as far as the viewer may know them.
 *
 * @param mail the work address, empty when there is none
 * @param leftOn their last day here, if they left or will
 * @param work what only they, their guides, HR and the administrator know; null for anybody else
 * @param guided the viewer guides them today
 * @param guide they guide the viewer today
 */
public record Profile(
        Colleague colleague,
        String mail,
        @Nullable LocalDate leftOn,
        @Nullable Work work,
        boolean guided,
        boolean guide) {

    /** Whether these two may plan a conversation. */
    public boolean linked() {
        return guided || guide;
    }

    /** How the two are to each other: a message key that takes the team. */
    public String role() {
        String team = colleague.team().isEmpty() ? ".noTeam" : "";
        return guided ? "people.you.guide" + team : guide ? "people.guides.you" + team : "people.works" + team;
    }

    /** Whether they are gone on this day. */
    public boolean gone(LocalDate today) {
        return leftOn != null && leftOn.isBefore(today);
    }

    /**
     * The employment itself.
     *
     * @param hours per week, as it is written; empty when it is not known
     */
    public record Work(String title, String hours, @Nullable LocalDate since) {}
}
