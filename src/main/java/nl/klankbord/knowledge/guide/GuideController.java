package nl.klankbord.knowledge.guide;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.privacy.law.Law;
import nl.klankbord.privacy.law.Stated;
import nl.klankbord.privacy.law.Topic;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frames;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The guides: a conversation from opening to closing, for both who are in it. */
@Controller
class GuideController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Guides guides;
    private final Techniques techniques;
    private final Law law;
    private final Drawing drawing;
    private final Frames frames;

    GuideController(Guides guides, Techniques techniques, Law law, Drawing drawing, Frames frames) {
        this.guides = guides;
        this.techniques = techniques;
        this.law = law;
        this.drawing = drawing;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/guides")
    ModelAndView list() {
        return Page.show("knowledge/guide/list", new GuidesScreen(guides.all()));
    }

    /** A day that is typed here is counted with and forgotten. */
    @SignedIn
    @GetMapping("/guides/{key}")
    ModelAndView show(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String from,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        Guide guide = guides.find(key).orElseThrow(NotHere::new);
        String typed = from == null || !guide.absence() ? "" : from.strip();
        LocalDate day = day(typed);
        List<Stated> said = guide.absence() ? law.about(Topic.ABSENCE, viewer.language()) : List.of();
        return Page.show(
                "knowledge/guide/show",
                new GuideScreen(
                        guide,
                        guide.in(viewer.language()),
                        techniques.all().stream().collect(Collectors.toMap(Technique::key, Function.identity())),
                        typed,
                        said,
                        day == null ? null : new Timeline(day, said),
                        day == null && !typed.isEmpty(),
                        drawing.page("guide", frames.around(request, response), viewer.id())));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException fault) {
            return null;
        }
    }
}
