package nl.klankbord.post.feed;

import java.nio.charset.StandardCharsets;
import nl.klankbord.access.Looking;
import nl.klankbord.access.Open;
import nl.klankbord.access.SignedIn;
import nl.klankbord.post.feed.Feeds.Opened;
import nl.klankbord.post.mail.OwnHouse;
import nl.klankbord.post.preference.PreferenceReader;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody's appointments, as their calendar program fetches them; and the secret address that it fetches them from. */
@Controller
class FeedController {

    private static final int MOST = 30;
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final FeedWriter writer;
    private final PreferenceReader settings;
    private final OwnHouse house;

    FeedController(Feeds feeds, FeedWriter writer, PreferenceReader settings, OwnHouse house) {
        this.feeds = feeds;
        this.writer = writer;
        this.settings = settings;
        this.house = house;
    }

    /** A program that asks all the time is told to wait, before it costs more than this one question. */
    @Open
    @GetMapping("/feed/{secret}")
    ResponseEntity<byte[]> fetch(@PathVariable String secret) throws Exception {
        Opened opened =
                feeds.open(new Secret(secret.replaceFirst("\\.ics$", ""))).orElseThrow(NotHere::new);
        if (opened.asked() > MOST) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "900")
                    .build();
        }
        String calendar = Looking.with(opened.person(), writer::calendar);
        return ResponseEntity.ok().contentType(CALENDAR).body(calendar.getBytes(StandardCharsets.UTF_8));
    }

    /** The address is shown on the page that answers, and never again. */
    @SignedIn
    @PostMapping("/me/feed")
    ModelAndView make() {
        String address = house.address() + "/feed/" + feeds.make().text() + ".ics";
        return Page.show("post/preference/show", settings.screen(address));
    }

    /** Whoever reloads that page is led back: the address itself is not kept. */
    @SignedIn
    @GetMapping("/me/feed")
    ModelAndView gone() {
        return Page.to("/me/post");
    }

    @SignedIn
    @DeleteMapping("/me/feed")
    ModelAndView revoke() {
        feeds.revoke();
        return Page.to("/me/post", "toast.feedRevoked");
    }
}
