package nl.klankbord.today;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Frames;
import nl.klankbord.web.NavEntry;
import nl.klankbord.web.Page;
import nl.klankbord.web.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Vandaag. */
@Controller
class TodayController {

    private final List<Part> parts;
    private final Frames frames;

    TodayController(List<Part> parts, Frames frames) {
        this.parts = parts.stream()
                .filter(part -> part.page().equals("today"))
                .sorted(Comparator.comparingInt(Part::order))
                .toList();
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        Frame frame = frames.around(request, response);
        return Page.show(
                "today/show",
                new TodayScreen(parts.stream().map(part -> part.draw(frame)).flatMap(Optional::stream).toList()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nav {
        @Bean
        NavEntry todayEntry() {
            return new NavEntry("today.nav", "/", "sun", 10, Set.of());
        }
    }
}
