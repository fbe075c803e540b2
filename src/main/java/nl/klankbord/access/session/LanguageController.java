package nl.klankbord.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.klankbord.access.Open;
import nl.klankbord.web.Language;
import nl.klankbord.web.LanguageCookie;
import nl.klankbord.web.LocalPath;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The language of somebody who has not signed in yet. */
@Controller
class LanguageController {

    @Open
    @PostMapping("/language")
    ModelAndView choose(
            @RequestParam(defaultValue = "nl") String language,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        LanguageCookie.write(request, response, Language.of(language));
        return Page.to(LocalPath.isOne(to) ? to : "/");
    }
}
