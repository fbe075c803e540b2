package nl.klankbord.access.me;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.access.session.SessionCookie;
import nl.klankbord.access.session.Sessions;
import nl.klankbord.web.Language;
import nl.klankbord.web.LanguageCookie;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
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
    private final Sessions sessions;

    MeController(Me me, OwnAccounts own, Sessions sessions) {
        this.me = me;
        this.own = own;
        this.sessions = sessions;
    }

    @SignedIn
    @GetMapping("/me")
    ModelAndView show(Viewer viewer) {
        return Page.show(TEMPLATE, me.screen(viewer, Refusals.none()));
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
    ModelAndView changePassword(PasswordForm form, Viewer viewer, HttpServletRequest request) {
        Refusals refusals =
                me.changePassword(viewer, form, SessionCookie.read(request).orElseThrow(NotHere::new));
        return refusals.any()
                ? Page.again(TEMPLATE, me.screen(viewer, refusals))
                : Page.to("/me", "toast.passwordChanged");
    }

    @SignedIn
    @DeleteMapping("/me/other-sessions")
    ModelAndView endOthers(HttpServletRequest request) {
        sessions.endOthers(SessionCookie.read(request).orElseThrow(NotHere::new));
        return Page.to("/me", "toast.othersEnded");
    }
}
