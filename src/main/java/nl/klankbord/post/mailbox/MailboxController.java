package nl.klankbord.post.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Guest;
import nl.klankbord.web.LinkPart;
import nl.klankbord.web.LinksScreen.Link;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The mailbox that everybody in the example organisation has, because nothing is sent from there. */
@Controller
class MailboxController {

    private static final int MOST = 30;

    private final Mailboxes mailboxes;

    MailboxController(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @SignedIn
    @GetMapping("/mailbox")
    ModelAndView list(Viewer viewer) {
        if (!viewer.example()) {
            throw new NotHere();
        }
        return Page.show("post/mailbox/list", new MailboxScreen(mailboxes.own(MOST)));
    }

    @SignedIn
    @GetMapping("/mailbox/{mail}")
    ModelAndView show(@PathVariable UUID mail) {
        return Page.show("post/mailbox/show", mailboxes.find(mail).orElseThrow(NotHere::new));
    }

    /** What came along for a calendar, to try in one's own. */
    @SignedIn
    @GetMapping("/mailbox/{mail}/invitation")
    ResponseEntity<byte[]> invitation(@PathVariable UUID mail) {
        String invitation = mailboxes.find(mail).map(Delivered::invitation).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("invite.ics")
                                .build()
                                .toString())
                .body(invitation.getBytes(StandardCharsets.UTF_8));
    }

    @Configuration(proxyBeanMethods = false)
    static class Ways {
        /** In everybody's own settings in the example: the way to their mailbox. */
        @Bean
        Part waysToTheMailbox(Drawing drawing) {
            return new LinkPart(
                    "me",
                    20,
                    Guest::example,
                    drawing,
                    "",
                    new Link("/mailbox", "message-circle", "post.mailbox", "post.mailbox.more"));
        }
    }
}
