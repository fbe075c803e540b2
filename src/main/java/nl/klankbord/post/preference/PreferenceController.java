package nl.klankbord.post.preference;

import java.util.Optional;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.LinkPart;
import nl.klankbord.web.LinksScreen.Link;
import nl.klankbord.web.Page;
import nl.klankbord.web.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Mail and calendar, in my settings. */
@Controller
class PreferenceController {

    private final PreferenceReader reader;
    private final Preferences preferences;

    PreferenceController(PreferenceReader reader, Preferences preferences) {
        this.reader = reader;
        this.preferences = preferences;
    }

    @SignedIn
    @GetMapping("/me/post")
    ModelAndView show() {
        return Page.show("post/preference/show", reader.screen(null));
    }

    @SignedIn
    @PostMapping("/me/post")
    ModelAndView choose(
            @RequestParam(defaultValue = "") String digest, @RequestParam(defaultValue = "") String invitations) {
        Optional<Digest> chosen = Digest.of(digest);
        chosen.ifPresent(it -> preferences.choose(new Preference(it, invitations.equals("yes"))));
        return chosen.isPresent() ? Page.to("/me/post", "toast.postChosen") : Page.to("/me/post");
    }

    @Configuration(proxyBeanMethods = false)
    static class Ways {
        /** In my settings: the way to those of mail and calendar. */
        @Bean
        Part waysToThePreference(Drawing drawing) {
            return new LinkPart(
                    "me", 10, _ -> true, drawing, "", new Link("/me/post", "calendar", "post.me", "post.me.more"));
        }
    }
}
