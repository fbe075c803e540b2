package nl.klankbord.language.api;

import jakarta.servlet.http.HttpServletRequest;
import nl.klankbord.access.Api;
import nl.klankbord.access.ApiCaller;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The language engine for programs: the same four verbs as on the command line. */
@Controller
class LanguageApiController {
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Desk desk;

    LanguageApiController(Desk desk) {
        this.desk = desk;
    }

    @Api
    @PostMapping(path = "/api/language/findings", consumes = JSON)
    ModelAndView findings(ApiCaller caller, HttpServletRequest request) {
        return desk.answer(Verb.FINDINGS, caller, request);
    }

    @Api
    @PostMapping(path = "/api/language/sixg", consumes = JSON)
    ModelAndView sixg(ApiCaller caller, HttpServletRequest request) {
        return desk.answer(Verb.SIXG, caller, request);
    }

    @Api
    @PostMapping(path = "/api/language/talk", consumes = JSON)
    ModelAndView talk(ApiCaller caller, HttpServletRequest request) {
        return desk.answer(Verb.TALK, caller, request);
    }

    @Api
    @PostMapping(path = "/api/language/acts", consumes = JSON)
    ModelAndView acts(ApiCaller caller, HttpServletRequest request) {
        return desk.answer(Verb.ACTS, caller, request);
    }
}
