package nl.klankbord.post.preference;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.access.Open;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Less mail, from a link in a letter, without signing in. Looking changes nothing, because mail servers open links before
 * people do; one tap there does. A mail program that offers the tap itself (RFC 8058) posts without any page, so this form needs no
 * token of the browser: the signature in its address is the token.
 */
@Controller
class LessMailController {

    private final Preferences preferences;

    LessMailController(Preferences preferences) {
        this.preferences = preferences;
    }

    @Open
    @GetMapping("/less-mail/{ticket}")
    ModelAndView ask(@PathVariable String ticket) {
        Ticket known = Ticket.of(ticket);
        Digest now = preferences.bySeal(known.person(), known.seal()).orElseThrow(NotHere::new);
        return Page.show("post/preference/less", new LessMailScreen(ticket, now));
    }

    @Open
    @PostMapping("/less-mail/{ticket}")
    ModelAndView choose(@PathVariable String ticket, @RequestParam(defaultValue = "none") String digest) {
        Ticket known = Ticket.of(ticket);
        Digest chosen = Digest.of(digest).orElse(Digest.NONE);
        if (!preferences.chooseBySeal(known.person(), known.seal(), chosen)) {
            throw new NotHere();
        }
        return Page.to("/less-mail/" + ticket, "toast.postChosen");
    }

    /** Whose letter a link came from, and our signature under it. */
    private record Ticket(UUID person, String seal) {

        private static final Pattern WRITTEN =
                Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9a-f]{64})");

        static Ticket of(String text) {
            Matcher written = WRITTEN.matcher(text);
            if (!written.matches()) {
                throw new NotHere();
            }
            return new Ticket(UUID.fromString(written.group(1)), written.group(2));
        }
    }
}
