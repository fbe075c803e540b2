package nl.klankbord.language.houserule;

import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.language.Kind;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.language.hint.Writing;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** HR says which kinds of hints this house leaves out, and which phrases of its own it wants to be told about. */
@Controller
@RequestMapping("/house-rules")
class HouseRuleController {
    private static final String PAGE = "language/houserule/list";
    private static final String ALL = "/house-rules";
    private static final int LONGEST_TRIAL = 4_000;

    private final HouseRuleReader reader;
    private final HouseRules rules;
    private final Hints hints;

    HouseRuleController(HouseRuleReader reader, HouseRules rules, Hints hints) {
        this.reader = reader;
        this.rules = rules;
        this.hints = hints;
    }

    @Only(Role.HR)
    @GetMapping({"", "/{id}", "/{id}/return", "/trial", "/kinds/{kind}"})
    ModelAndView show(Viewer viewer) {
        return Page.show(PAGE, reader.read(PhraseForm.blank(viewer.language()), Refusals.none(), "", null));
    }

    @Only(Role.HR)
    @PostMapping
    ModelAndView add(PhraseForm form) {
        Refusals refusals = form.check();
        if (refusals.any()) {
            return Page.again(PAGE, reader.read(form, refusals, "", null));
        }
        rules.add(
                form.chosenKind().map(Kind::code).orElseThrow(),
                form.chosenLanguage().code(),
                form.typedPhrase(),
                form.typedMessage(),
                form.typedRewrite());
        return Page.to(ALL, "toast.houseruleMade");
    }

    @Only(Role.HR)
    @PostMapping("/kinds/{kind}")
    ModelAndView leaveOut(@PathVariable String kind) {
        if (new PhraseForm(kind, "", "", "", "").chosenKind().isEmpty()) {
            throw new NotHere();
        }
        rules.leaveOut(kind);
        return Page.to(ALL, "toast.houseruleMade");
    }

    @Only(Role.HR)
    @DeleteMapping("/{id}")
    ModelAndView end(@PathVariable UUID id) {
        rules.end(id);
        return Page.to(ALL, "toast.houseruleEnded");
    }

    @Only(Role.HR)
    @PostMapping("/{id}/return")
    ModelAndView again(@PathVariable UUID id) {
        rules.again(id);
        return Page.to(ALL, "toast.houseruleMade");
    }

    /** Reads a text as everybody's is read; nothing of it is kept. */
    @Only(Role.HR)
    @PostMapping("/trial")
    ModelAndView trial(@RequestParam(required = false) @Nullable String text, Viewer viewer) {
        String typed = Typed.text(text);
        String tried = typed.substring(0, Math.min(LONGEST_TRIAL, typed.length()));
        PhraseForm blank = PhraseForm.blank(viewer.language());
        return Page.show(
                PAGE, reader.read(blank, Refusals.none(), tried, hints.of(tried, Writing.FEEDBACK, viewer.language())));
    }
}
