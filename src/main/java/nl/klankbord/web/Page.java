package nl.klankbord.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The three answers a controller gives: here it is, look at this again, and it is done - go there. */
public final class Page {

    private Page() {}

    /** Draws a screen with its template. */
    public static ModelAndView show(String template, Object screen) {
        return new ModelAndView(template, "screen", screen);
    }

    /** Draws a form again (422) with every word the person typed and what to do about it. */
    public static ModelAndView again(String template, Object screen) {
        ModelAndView page = show(template, screen);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Leads on with 303, so that a reload repeats nothing. */
    public static ModelAndView to(String path) {
        return new ModelAndView(new Onward(path, ""));
    }

    /** Leads on and says there, once, what was done. The key is one of toast.*. */
    public static ModelAndView to(String path, String toast) {
        return new ModelAndView(new Onward(path, toast));
    }
}
