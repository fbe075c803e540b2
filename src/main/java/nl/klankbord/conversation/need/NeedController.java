package nl.klankbord.conversation.need;

import nl.klankbord.access.Looking;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the viewer needs to do their work well, in their own words. */
@Controller
@RequestMapping("/needs")
class NeedController {

    private static final String HOME = "/needs";
    private static final String ONE = "conversation/need/one";

    private final Needs needs;

    NeedController(Needs needs) {
        this.needs = needs;
    }

    @SignedIn
    @GetMapping
    ModelAndView show() {
        return Page.show("conversation/need/list", NeedsScreen.of(needs.of(Looking.me())));
    }

    @SignedIn
    @GetMapping("/{need}")
    ModelAndView one(@PathVariable String need) {
        OwnNeed own = NeedsScreen.find(needs.of(Looking.me()), known(need));
        return Page.show(ONE, new NeedScreen(Looking.me(), own, own.told(), Refusals.none()));
    }

    @SignedIn
    @PostMapping("/{need}")
    ModelAndView write(@PathVariable String need, NeedForm form) {
        OwnNeed own = form.own(known(need));
        Refusals refusals = form.check();
        if (refusals.any()) {
            return Page.again(ONE, new NeedScreen(Looking.me(), own, false, refusals));
        }
        needs.write(own);
        return Page.to(HOME, "toast.needKept");
    }

    @SignedIn
    @DeleteMapping("/{need}")
    ModelAndView remove(@PathVariable String need) {
        needs.remove(known(need));
        return Page.to(HOME, "toast.needGone");
    }

    private static Need known(String need) {
        return Need.of(need).orElseThrow(NotHere::new);
    }
}
