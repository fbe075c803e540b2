package nl.klankbord.knowledge.guide;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Frames;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The guides: a conversation from opening to closing, for both who are in it. */
@Controller
class GuideController {

    private static final String PAGE = "knowledge/guide/show";

    private final Guides guides;
    private final HouseGuides own;
    private final Techniques techniques;
    private final AbsenceDays days;
    private final Drawing drawing;
    private final Frames frames;

    GuideController(
            Guides guides, HouseGuides own, Techniques techniques, AbsenceDays days, Drawing drawing, Frames frames) {
        this.guides = guides;
        this.own = own;
        this.techniques = techniques;
        this.days = days;
        this.drawing = drawing;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/guides")
    ModelAndView list() {
        return Page.show("knowledge/guide/list", new GuidesScreen(guides.all(), own.standing()));
    }

    @SignedIn
    @GetMapping("/guides/{key}")
    ModelAndView show(
            @PathVariable String key, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        return Page.show(PAGE, screen(key, null, viewer, frames.around(request, response)));
    }

    /** Somebody's first day of absence is counted with and forgotten: it comes in a form, so that it stands in no address either. */
    @SignedIn
    @PostMapping("/guides/{key}")
    ModelAndView count(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String from,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        GuideScreen screen = screen(key, from, viewer, frames.around(request, response));
        Dates dates = screen.dates();
        return dates != null && dates.unread() ? Page.again(PAGE, screen) : Page.show(PAGE, screen);
    }

    private GuideScreen screen(String key, @Nullable String from, Viewer viewer, Frame frame) {
        Guide guide = guides.find(key).or(() -> own.find(key)).orElseThrow(NotHere::new);
        return new GuideScreen(
                guide,
                viewer.language(),
                techniques.all().stream().collect(Collectors.toMap(Technique::key, Function.identity())),
                guide.absence() ? days.from(from, "/guides/" + key, viewer.language()) : null,
                drawing.page("guide", frame, viewer.id()));
    }
}
