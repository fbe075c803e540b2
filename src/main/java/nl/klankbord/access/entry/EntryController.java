package nl.klankbord.access.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.klankbord.access.Open;
import nl.klankbord.access.entry.Entry.Refused;
import nl.klankbord.access.entry.Entry.TooOften;
import nl.klankbord.access.entry.Entry.Welcome;
import nl.klankbord.access.signin.Caller;
import nl.klankbord.access.signin.Door;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coming in with the code on a card. */
@Controller
class EntryController {

    private static final String TEMPLATE = "access/entry/show";

    private final Entry entry;
    private final Door door;

    EntryController(Entry entry, Door door) {
        this.entry = entry;
        this.door = door;
    }

    @Open
    @GetMapping("/entry")
    ModelAndView show(@RequestParam(defaultValue = "") String code) {
        String written = code.isBlank() ? "" : Code.typed(code).written();
        return Page.show(TEMPLATE, new EntryScreen(written, false, Refusals.none()));
    }

    @Open
    @PostMapping("/entry")
    ModelAndView enter(EntryForm form, HttpServletRequest request, HttpServletResponse response) {
        Caller caller = Caller.of("", request);
        return switch (entry.attempt(caller, Code.typed(form.typedCode()), form.typedPassword())) {
            case Welcome(var who) -> {
                door.open(who.person(), form.onOwnDevice(), Caller.of(who.address(), request), request, response);
                yield Page.to("/", "toast.entered");
            }
            case Refused(var refusals) -> again(form, refusals);
            case TooOften() -> tooOften(form);
        };
    }

    private static ModelAndView tooOften(EntryForm form) {
        ModelAndView page = again(form, Refusals.of("code", Message.of("access.entry.tooOften")));
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }

    private static ModelAndView again(EntryForm form, Refusals refusals) {
        return Page.again(TEMPLATE, new EntryScreen(form.typedCode(), form.onOwnDevice(), refusals));
    }
}
