package nl.klankbord.knowledge.technique;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.knowledge.Signpost;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.search.SignpostSearch;
import nl.klankbord.knowledge.search.TechniqueSearch;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frames;
import nl.klankbord.web.NavEntry;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The library of techniques: the map, the cards, finding one, and the page of each. */
@Controller
class TechniqueController {

    private final Techniques techniques;
    private final TechniqueSearch search;
    private final SignpostSearch signposts;
    private final Drawing drawing;
    private final Frames frames;

    TechniqueController(
            Techniques techniques, TechniqueSearch search, SignpostSearch signposts, Drawing drawing, Frames frames) {
        this.techniques = techniques;
        this.search = search;
        this.signposts = signposts;
        this.drawing = drawing;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/techniques")
    ModelAndView library(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String goal,
            @RequestParam(required = false) @Nullable String setting,
            @RequestParam(required = false) @Nullable String depth,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String open) {
        Filter filter = Filter.of(words, goal, setting, depth, view);
        List<Technique> all = filter.searches() ? search.find(filter.words()) : techniques.all();
        List<Technique> found = all.stream().filter(filter::takes).toList();
        List<Signpost> also = filter.searches() ? signposts.find(filter.words()) : List.of();
        Technique beside = open == null ? null : techniques.find(open).orElse(null);
        return Page.show("knowledge/technique/library", new LibraryScreen(filter, found, also, beside));
    }

    @SignedIn
    @GetMapping("/techniques/{key}")
    ModelAndView technique(
            @PathVariable String key, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        Technique technique = techniques.find(key).orElseThrow(NotHere::new);
        List<Content> parts = drawing.page("technique", frames.around(request, response), viewer.id());
        return Page.show("knowledge/technique/show", screen(technique, viewer, parts));
    }

    /** The card to take along: half a sheet of paper. */
    @SignedIn
    @GetMapping("/techniques/{key}/card")
    ModelAndView card(@PathVariable String key, Viewer viewer) {
        Technique technique = techniques.find(key).orElseThrow(NotHere::new);
        return Page.show("knowledge/technique/card", screen(technique, viewer, List.of()));
    }

    private TechniqueScreen screen(Technique technique, Viewer viewer, List<Content> parts) {
        return TechniqueScreen.of(technique, techniques, viewer.language(), parts);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nav {
        @Bean
        NavEntry techniquesEntry() {
            return new NavEntry("knowledge.nav", "/techniques", "map", 60, Set.of());
        }
    }
}
