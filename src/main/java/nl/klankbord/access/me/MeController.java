package nl.klankbord.access.me;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.access.session.SessionCookie;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frames;
import nl.klankbord.web.Language;
import nl.klankbord.web.LanguageCookie;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Mijn instellingen. */
@Controller
class MeController {

    private static final String TEMPLATE = "access/me/show";

    private final Me me;
    private final OwnAccounts own;
    private final Drawing drawing;
    private final Frames frames;

    MeController(Me me, OwnAccounts own, Drawing drawing, Frames frames) {
        this.me = me;
        this.own = own;
        this.drawing = drawing;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/me")
    ModelAndView show(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        return Page.show(TEMPLATE, screen(viewer, Refusals.none(), request, response));
    }

    @SignedIn
    @PostMapping("/me/language")
    ModelAndView speak(
            @RequestParam(defaultValue = "nl") String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        own.speak(Language.of(language));
        LanguageCookie.write(request, response, Language.of(language));
        return Page.to("/me", "toast.languageChanged");
    }

    /** A reload of a form that came back. */
    @SignedIn
    @GetMapping({"/me/password", "/me/language"})
    ModelAndView again() {
        return Page.to("/me");
    }

    @SignedIn
    @PostMapping("/me/password")
    ModelAndView changePassword(
            PasswordForm form, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        Refusals refusals =
                me.changePassword(viewer, form, SessionCookie.read(request).orElseThrow(NotHere::new));
        return refusals.any()
                ? Page.again(TEMPLATE, screen(viewer, refusals, request, response))
                : Page.to("/me", "toast.passwordChanged");
    }

    private MeScreen screen(
            Viewer viewer, Refusals refusals, HttpServletRequest request, HttpServletResponse response) {
        return me.screen(viewer, drawing.page("me", frames.around(request, response), viewer.id()), refusals);
    }
}
