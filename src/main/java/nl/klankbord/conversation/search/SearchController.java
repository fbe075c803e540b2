package nl.klankbord.conversation.search;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import nl.klankbord.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking for a word in what went before between the viewer and one other. */
@Controller
@RequestMapping("/people/{person}/conversations/search")
class SearchController {

    private static final String PAGE = "conversation/search/show";

    private final SearchReader reader;

    SearchController(SearchReader reader) {
        this.reader = reader;
    }

    /** An empty field: also where a reload ends, for what was looked for is kept nowhere. */
    @SignedIn
    @GetMapping
    ModelAndView show(@PathVariable UUID person) {
        return Page.show(PAGE, reader.search(person, ""));
    }

    /**
     * Sent as a form and not as an address: a word somebody looked for here tells what weighs on them, and an address stays behind in
     * the history of a shared tablet and in the log of whatever stands before the house.
     */
    @SignedIn
    @PostMapping
    ModelAndView search(@PathVariable UUID person, @RequestParam(defaultValue = "") String words) {
        return Page.show(PAGE, reader.search(person, Typed.line(words)));
    }
}
