package nl.klankbord.coach.skill;

import nl.klankbord.access.SignedIn;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What I do well and like doing: all techniques on one page, and one at a time on the page of each. */
@Controller
@RequestMapping("/skills")
class SkillController {

    private final Skills skills;
    private final Techniques techniques;

    SkillController(Skills skills, Techniques techniques) {
        this.skills = skills;
        this.techniques = techniques;
    }

    @SignedIn
    @GetMapping
    ModelAndView show() {
        return Page.show("coach/skill/list", new SkillsScreen(techniques.all(), skills.mine()));
    }

    @SignedIn
    @PostMapping
    ModelAndView keep(SkillForm form) {
        skills.keep(form.mine(techniques));
        return Page.to("/skills", "toast.skillsKept");
    }

    @SignedIn
    @PostMapping("/{technique}/{skill}")
    ModelAndView say(@PathVariable String technique, @PathVariable String skill) {
        skills.say(known(skill), known(technique, techniques));
        return Page.to("/techniques/" + technique);
    }

    @SignedIn
    @DeleteMapping("/{technique}/{skill}")
    ModelAndView takeBack(@PathVariable String technique, @PathVariable String skill) {
        skills.takeBack(known(skill), known(technique, techniques));
        return Page.to("/techniques/" + technique);
    }

    private static Skill known(String skill) {
        return Skill.of(skill).orElseThrow(NotHere::new);
    }

    private static String known(String technique, Techniques techniques) {
        return techniques.find(technique).orElseThrow(NotHere::new).key();
    }
}
