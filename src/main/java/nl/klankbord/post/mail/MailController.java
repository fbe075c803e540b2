package nl.klankbord.post.mail;

import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.LinkPart;
import nl.klankbord.web.LinksScreen.Link;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The post that goes out, for the administrator. */
@Controller
class MailController {

    private final MailLogReader reader;
    private final MailLogs log;

    MailController(MailLogReader reader, MailLogs log) {
        this.reader = reader;
        this.log = log;
    }

    @Only(Role.ADMINISTRATOR)
    @GetMapping("/post")
    ModelAndView show(@RequestParam @Nullable UUID after) {
        return Page.show("post/mail/list", reader.page(after));
    }

    @Only(Role.ADMINISTRATOR)
    @PostMapping("/post/{mail}/attempt")
    ModelAndView tryAgain(@PathVariable UUID mail) {
        if (!log.tryAgain(mail)) {
            throw new NotHere();
        }
        return Page.to("/post", "toast.mailTriedAgain");
    }

    @Configuration(proxyBeanMethods = false)
    static class Ways {
        /** On the administrator's home page: the way to the post that goes out. */
        @Bean
        Part waysToThePost(Drawing drawing) {
            return new LinkPart(
                    "today.side",
                    95,
                    guest -> guest.roles().contains(Role.ADMINISTRATOR.code()),
                    drawing,
                    "",
                    new Link("/post", "message-circle", "post.part", "post.part.more"));
        }
    }
}
