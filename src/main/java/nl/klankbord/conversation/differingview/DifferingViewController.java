package nl.klankbord.conversation.differingview;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.conversation.minutes.VersionReader;
import nl.klankbord.web.Message;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Putting one's own view beside the minutes. */
@Controller
@RequestMapping("/conversations/{id}/minutes/{number}/differing-view")
class DifferingViewController {

    private final DifferingViews views;
    private final VersionReader versions;

    DifferingViewController(DifferingViews views, VersionReader versions) {
        this.views = views;
        this.versions = versions;
    }

    @SignedIn
    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable int number) {
        return Page.to("/conversations/" + id + "/minutes/" + number);
    }

    @SignedIn
    @PostMapping
    ModelAndView add(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String view,
            Viewer viewer) {
        if (number < 1) {
            throw new NotHere();
        }
        String text = Typed.text(view);
        Refusals refusals = check(text);
        if (refusals.any()) {
            return Page.again(VersionReader.PAGE, versions.read(id, number, viewer.id(), text, refusals));
        }
        return views.add(id, number, text)
                ? Page.to("/conversations/" + id + "/minutes/" + number, "toast.viewAdded")
                : Page.again(VersionReader.PAGE, versions.read(id, 0, viewer.id(), text, newer()));
    }

    private static Refusals check(String text) {
        return Refusals.collect()
                .when(text.isEmpty(), "view", "minutes.refused.view")
                .when(text.length() > DifferingViews.LONGEST, "view", "minutes.refused.long", DifferingViews.LONGEST)
                .done();
    }

    private static Refusals newer() {
        return Refusals.of("view", Message.of("minutes.refused.newer"));
    }
}
