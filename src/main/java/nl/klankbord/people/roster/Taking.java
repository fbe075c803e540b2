package nl.klankbord.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries a plan out: all of it or nothing. */
@Component
class Taking {
    private static final int AT_ONCE = 2_000;

    private final TeamRows teams;
    private final PersonRows people;
    private final LineRows lines;
    private final AccountSteps accounts;

    Taking(TeamRows teams, PersonRows people, LineRows lines, AccountSteps accounts) {
        this.teams = teams;
        this.people = people;
        this.lines = lines;
        this.accounts = accounts;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Result carryOut(Trial trial, Progress progress) {
        String source = trial.list().source();
        LocalDate today = trial.house().today();
        List<Step> steps = Steps.of(trial.house(), source, trial.plan(), Ids::next);
        Map<String, UUID> teamIds = teams.with(trial.plan().newTeams());
        for (int from = 0; from < steps.size(); from += AT_ONCE) {
            progress.at(from, steps.size());
            people.write(steps.subList(from, Math.min(steps.size(), from + AT_ONCE)), teamIds);
        }
        progress.at(steps.size(), steps.size());
        lines.write(steps, source, today);
        var otherwise = new ArrayList<>(accounts.write(steps, today));
        progress.at(steps.size(), steps.size());
        return result(trial, steps, otherwise);
    }

    private static Result result(Trial trial, List<Step> steps, List<UUID> otherwise) {
        Plan plan = trial.plan();
        House house = trial.house();
        LocalDate today = house.today();
        long here = house.people().stream().filter(house::isHere).count()
                + steps.stream().filter(step -> step.arrives(today)).count()
                - steps.stream().filter(step -> step.departs(today)).count();
        return new Result(
                plan.joins().size(),
                plan.returns().size(),
                plan.leaves().size(),
                plan.moves().size(),
                plan.otherChanges().size(),
                trial.roster().tally().skipped(),
                (int) here,
                house.teamCount() + plan.newTeams().size(),
                otherwise);
    }
}
