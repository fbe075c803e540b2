package nl.klankbord.conversation.teammoment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Looking;
import nl.klankbord.access.SignedIn;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writing down a moment with the team. */
@Controller
@RequestMapping("/team-moments")
class TeamMomentController {

    private static final String PAGE = "conversation/teammoment/new";

    private final Lines lines;
    private final TeamMoments moments;
    private final Clock clock;

    TeamMomentController(Lines lines, TeamMoments moments, Clock clock) {
        this.lines = lines;
        this.moments = moments;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/new")
    ModelAndView form() {
        LocalDate today = LocalDate.now(clock);
        return Page.show(PAGE, screen(lines.team(), TeamMomentForm.blank(today), Refusals.none()));
    }

    @SignedIn
    @PostMapping
    ModelAndView add(TeamMomentForm form) {
        LocalDate today = LocalDate.now(clock);
        List<Colleague> team = lines.team();
        Set<UUID> ids = team.stream().map(Colleague::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Refusals refusals = form.check(today, ids);
        if (refusals.any()) {
            return Page.again(PAGE, screen(team, form, refusals));
        }
        moments.add(form.chosenId(), form.moment(today, ids));
        return Page.to("/contacts", "toast.teamMomentKept");
    }

    @SignedIn
    @GetMapping
    ModelAndView back() {
        return Page.to("/contacts");
    }

    private TeamMomentScreen screen(List<Colleague> team, TeamMomentForm form, Refusals refusals) {
        return new TeamMomentScreen(Looking.me(), team, form.tapped(LocalDate.now(clock)), refusals);
    }
}
