package nl.klankbord.conversation.strength;

import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the viewer is good at, and who knows of it. */
@Controller
@RequestMapping("/strengths")
class StrengthController {

    private static final String HOME = "/strengths";
    private static final String PAGE = "conversation/strength/list";
    private static final String ONE = "conversation/strength/one";

    private final StrengthReader reader;
    private final Strengths strengths;

    StrengthController(StrengthReader reader, Strengths strengths) {
        this.reader = reader;
        this.strengths = strengths;
    }

    @SignedIn
    @GetMapping
    ModelAndView show() {
        return Page.show(PAGE, reader.mine(StrengthForm.blank(), Refusals.none()));
    }

    @SignedIn
    @PostMapping
    ModelAndView add(StrengthForm form) {
        Wording typed = form.wording();
        Refusals refusals = reader.check(form.check(), typed);
        return refusals.any() ? Page.again(PAGE, reader.mine(typed, refusals)) : done(strengths.add(typed));
    }

    @SignedIn
    @GetMapping("/team")
    ModelAndView asks() {
        return Page.show("conversation/strength/asks", reader.asks());
    }

    @SignedIn
    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id) {
        Strength strength = reader.own(id);
        return Page.show(ONE, StrengthScreen.of(Looking.me(), strength, strength.wording(), Refusals.none()));
    }

    @SignedIn
    @PostMapping("/{id}")
    ModelAndView change(@PathVariable UUID id, StrengthForm form) {
        Strength strength = reader.own(id);
        Refusals refusals = reader.check(form.check(), form.wording(id));
        return refusals.any()
                ? Page.again(ONE, StrengthScreen.of(Looking.me(), strength, form.wording(id), refusals))
                : done(strengths.change(form.wording(id)));
    }

    @SignedIn
    @DeleteMapping("/{id}")
    ModelAndView remove(@PathVariable UUID id) {
        strengths.remove(id);
        return Page.to(HOME, "toast.strengthGone");
    }

    static ModelAndView done(boolean asWished) {
        return Page.to(HOME, asWished ? "toast.strengthKept" : "toast.strengthNoTeam");
    }
}
