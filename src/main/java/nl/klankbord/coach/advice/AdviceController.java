package nl.klankbord.coach.advice;

import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.coach.Advice;
import nl.klankbord.coach.Coach;
import nl.klankbord.coach.builder.Builders;
import nl.klankbord.coach.skill.Mine;
import nl.klankbord.coach.skill.Skills;
import nl.klankbord.coach.weighing.RuleCoach;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Three questions at most, and then what could help. */
@Controller
class AdviceController {

    private final Coach coach;
    private final Builders builders;
    private final Skills skills;

    AdviceController(Coach coach, Builders builders, Skills skills) {
        this.coach = coach;
        this.builders = builders;
        this.skills = skills;
    }

    @SignedIn
    @GetMapping("/advice")
    ModelAndView advice(@RequestParam MultiValueMap<String, String> typed, Viewer viewer) {
        Told told = Told.of(typed);
        Optional<Aspect> question = Stream.of(Aspect.GOAL, Aspect.SETTING, Aspect.SIGNAL)
                .filter(aspect -> aspect == Aspect.SIGNAL
                        ? !told.looked()
                        : told.of(aspect).isEmpty())
                .findFirst();
        if (question.isPresent()) {
            return Page.show("coach/advice/ask", new AskScreen(told, question.get()));
        }
        Mine mine = skills.mine();
        Advice advice = coach.advise(told.situation(mine.masters(), mine.likes()));
        return Page.show("coach/advice/show", new AdviceScreen(told, advice, viewer.language(), builders));
    }

    @Configuration(proxyBeanMethods = false)
    static class Rules {
        @Bean
        Coach coach(Techniques techniques) {
            return new RuleCoach(techniques);
        }
    }
}
