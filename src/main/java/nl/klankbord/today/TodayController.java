package nl.klankbord.today;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
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

    private final TodayReader reader;
    private final Frames frames;

    TodayController(TodayReader reader, Frames frames) {
        this.reader = reader;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/")
    ModelAndView show(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        TodayScreen screen = reader.today(frames.around(request, response), viewer);
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
