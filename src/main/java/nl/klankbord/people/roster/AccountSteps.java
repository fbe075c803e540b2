package nl.klankbord.people.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Accounts.Opening;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** Lets people in, moves their address and lets them out, in the order in which an address comes free. */
@Component
class AccountSteps {
    private final Accounts accounts;

    AccountSteps(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Answers with everybody for whom it went otherwise than the list says. */
    Set<UUID> write(List<Step> steps, LocalDate today) {
        var otherwise = new HashSet<UUID>();
        otherwise.addAll(accounts.close(lastDays(steps, step -> !step.joins())));
        otherwise.addAll(accounts.move(moves(steps, today)));
        otherwise.addAll(accounts.open(openings(steps, today)));
        otherwise.addAll(accounts.close(lastDays(steps, Step::joins)));
        return otherwise;
    }

    private static Map<UUID, LocalDate> lastDays(List<Step> steps, Predicate<Step> whose) {
        var lastDays = new HashMap<UUID, LocalDate>();
        for (Step step : steps) {
            LocalDate last = step.leaves();
            if (last != null && whose.test(step)) {
                lastDays.put(step.after().id(), last);
            }
        }
        return lastDays;
    }

    private static Map<UUID, String> moves(List<Step> steps, LocalDate today) {
        var moves = new HashMap<UUID, String>();
        for (Step step : steps) {
            String mail = step.after().mail();
            boolean had = step.before() != null
                    && step.before().mail() != null
                    && !step.before().left(today);
            if (had && mail != null && step.differs(Known::mail)) {
                moves.put(step.after().id(), mail);
            }
        }
        return moves;
    }

    /** Whoever joins or returns, whoever stays after all, and whoever has an address for the first time. */
    private static List<Opening> openings(List<Step> steps, LocalDate today) {
        return steps.stream()
                .filter(step -> step.after().mail() != null && !step.after().left(today))
                .filter(step -> step.stays() || step.differs(Known::mail) || returned(step, today))
                .map(step -> new Opening(
                        step.after().id(), Objects.requireNonNull(step.after().mail()), Language.NL))
                .toList();
    }

    private static boolean returned(Step step, LocalDate today) {
        return step.before() != null && step.before().left(today);
    }
}
