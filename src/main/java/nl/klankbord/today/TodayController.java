package nl.klankbord.today;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Frames;
import nl.klankbord.web.NavEntry;
import nl.klankbord.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Vandaag. */
@Controller
class TodayController {

    private final Drawing drawing;
    private final Frames frames;

    TodayController(Drawing drawing, Frames frames) {
        this.drawing = drawing;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/")
    ModelAndView show(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        Frame frame = frames.around(request, response);
        TodayScreen screen = new TodayScreen(
                drawing.page("today.sentence", frame, viewer.id()),
                drawing.page("today", frame, viewer.id()),
                drawing.page("today.side", frame, viewer.id()));
        return Page.show("today/show", screen);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nav {
        @Bean
        NavEntry todayEntry() {
            return new NavEntry("today.nav", "/", "sun", 10, Set.of());
        }
    }
}
